import type { APIRoute } from 'astro'
import { getFeed } from '../site/feed.ts'

export const GET: APIRoute = async () =>
  new Response(await getFeed(), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
