import type { APIRoute } from 'astro'
import { drawSeitenbild } from '../site/vorschau.ts'

export const GET: APIRoute = async () =>
  new Response(await drawSeitenbild(), { headers: { 'Content-Type': 'image/png' } })
