// Says on stderr how much memory this process took at most, in bytes.
process.on('exit', () => console.error(`Speicher: ${process.resourceUsage().maxRSS * 1024}`))
