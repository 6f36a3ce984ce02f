//! A request becomes a question, and the answer a response.

use std::net::IpAddr;
use std::sync::PoisonError;
use std::time::{Duration, Instant};

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Body, Bytes, Incoming};
use hyper::header::{AUTHORIZATION, CONNECTION, HeaderMap, HeaderValue, RETRY_AFTER};
use hyper::{Method, Request, Response, StatusCode, Uri};
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::timeout;

use crate::format::wire::class::Said;
use crate::format::wire::hand_in;
use crate::format::wire::joining::JoinAsk;
use crate::format::wire::news::Here;
use crate::hub::FULL;
use crate::hub::asks::{Answer, Ask, Asked, Reply};
use crate::hub::connection::{Deadline, Shared};
use crate::hub::limits::Limits;
use crate::seal::hex;

/// Why a request is not answered.
enum Refusal {
    /// No token, or one that opens nothing: the same for both, and for a wrong join code.
    NoDoor,
    NoSuchPlace,
    /// Not what the place expects.
    Unreadable,
    NoLength,
    TooLong,
    TooSlow,
    /// Too many wrong codes: how long to wait.
    Later(Duration),
    Busy,
    Full,
}

/// Answers one request; what was not asked for is refused, and always with a response.
pub async fn answer(
    shared: &Shared,
    from: IpAddr,
    deadline: &Deadline,
    request: Request<Incoming>,
) -> Response<Full<Bytes>> {
    let (head, mut body) = request.into_parts();
    let place = (head.method, head.uri.path());
    let taken = match place {
        (Method::POST, "/v1/join") => join(shared, from, deadline, &mut body).await,
        (method, _) => station(shared, deadline, &method, &head.uri, &head.headers, &mut body).await,
    };
    match taken {
        Ok(bytes) => Response::new(Full::new(bytes)),
        Err(refusal) => {
            let heard = drain(&shared.limits, body);
            refuse(&shared.limits, &refusal, heard)
        }
    }
}

async fn join(shared: &Shared, from: IpAddr, deadline: &Deadline, body: &mut Incoming) -> Result<Bytes, Refusal> {
    let guesses = || shared.guesses.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(wait) = guesses().wait(from, Instant::now()) {
        return Err(Refusal::Later(wait));
    }
    let _one = shared.joins.try_acquire().map_err(|_| Refusal::Busy)?;
    let (bytes, room) = read(shared, body, shared.limits.join_bytes).await?;
    let ask = JoinAsk::from_bytes(&bytes).map_err(|_| Refusal::Unreadable)?;
    match put(shared, Ask::Join(ask, from), Some(room)).await? {
        Answer::WrongCode => {
            guesses().failed(from, Instant::now());
            Err(Refusal::NoDoor)
        }
        joined @ Answer::Joined(_) => {
            guesses().right(from);
            deadline.extend(shared.limits.idle);
            bytes_of(joined)
        }
        other => bytes_of(other),
    }
}

async fn station(
    shared: &Shared,
    deadline: &Deadline,
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
    body: &mut Incoming,
) -> Result<Bytes, Refusal> {
    let who = token(headers).and_then(|token| shared.doors.who(&token)).ok_or(Refusal::NoDoor)?;
    let limits = &shared.limits;
    let _one = shared.stations.enter(who.clone()).ok_or(Refusal::Busy)?;
    deadline.extend(limits.request);
    let (ask, room) = match (method.as_str(), uri.path()) {
        ("GET", "/v1/class") => {
            let stand = class(shared, uri.query()).await;
            deadline.extend(limits.idle);
            return stand;
        }
        ("POST", "/v1/class/here") => {
            question(shared, body, limits.here_bytes, |bytes| Some(Ask::Class(who, Said::from_bytes(bytes).ok()?)))
                .await?
        }
        ("GET", "/v1/bundle") => (Ask::Bundle(who), None),
        ("POST", "/v1/here") => {
            question(shared, body, limits.here_bytes, |bytes| Some(Ask::Here(who, Here::from_bytes(bytes).ok()?)))
                .await?
        }
        ("POST", "/v1/sheets") => {
            question(shared, body, limits.sheets_bytes, |bytes| {
                Some(Ask::Sheets(who, hand_in::HandIn::from_bytes(bytes).ok()?))
            })
            .await?
        }
        ("POST", "/v1/secured") => {
            question(shared, body, limits.secured_bytes, |bytes| {
                Some(Ask::Secured(who, hand_in::ids_from_bytes(bytes).ok()?))
            })
            .await?
        }
        _ => return Err(Refusal::NoSuchPlace),
    };
    let answer = bytes_of(put(shared, ask, room).await?);
    deadline.extend(limits.idle);
    answer
}

/// What the class's teacher shows, once it is another stand than the one that was seen.
async fn class(shared: &Shared, query: Option<&str>) -> Result<Bytes, Refusal> {
    let board = shared.board.as_ref().ok_or(Refusal::NoSuchPlace)?;
    let seen = query.and_then(|query| query.strip_prefix("seen=")?.parse().ok()).ok_or(Refusal::Unreadable)?;
    Ok(board.after(seen, shared.limits.poll).await.into())
}

/// Reads a body and what it asks.
async fn question(
    shared: &Shared,
    body: &mut Incoming,
    limit: usize,
    ask: impl FnOnce(&[u8]) -> Option<Ask>,
) -> Result<(Ask, Option<OwnedSemaphorePermit>), Refusal> {
    let (bytes, room) = read(shared, body, limit).await?;
    Ok((ask(&bytes).ok_or(Refusal::Unreadable)?, Some(room)))
}

/// A body up to a limit, once there is memory for it. Its length must be said before.
async fn read(shared: &Shared, body: &mut Incoming, limit: usize) -> Result<(Bytes, OwnedSemaphorePermit), Refusal> {
    let length = body.size_hint().exact().ok_or(Refusal::NoLength)?;
    if length > limit as u64 {
        return Err(Refusal::TooLong);
    }
    let kib = u32::try_from(length / 1024 + 1).map_err(|_| Refusal::TooLong)?;
    let room = shared.bodies.clone().acquire_many_owned(kib);
    let room = timeout(shared.limits.body, room).await.ok().and_then(Result::ok).ok_or(Refusal::Busy)?;
    match timeout(shared.limits.body, Limited::new(body, limit).collect()).await {
        Ok(Ok(read)) => Ok((read.to_bytes(), room)),
        Ok(Err(_)) => Err(Refusal::Unreadable),
        Err(_) => Err(Refusal::TooSlow),
    }
}

/// Reads a refused body to its end beside the response and keeps nothing of it: a connection that is
/// closed on unread bytes takes the response with it, and a station would never learn why. False for
/// one that is too long for that.
fn drain(limits: &Limits, mut body: Incoming) -> bool {
    let short = body.size_hint().exact().is_some_and(|length| length <= limits.sheets_bytes as u64);
    if short && !body.is_end_stream() {
        let all = async move { while let Some(Ok(_)) = body.frame().await {} };
        // Its end is that of the connection, whichever comes first.
        tokio::spawn(timeout(limits.body, all));
    }
    short
}

/// Puts a question to the store's thread; never waits for room.
async fn put(shared: &Shared, ask: Ask, room: Option<OwnedSemaphorePermit>) -> Result<Answer, Refusal> {
    let (reply, answer) = Reply::new(room);
    shared.asks.try_send(Asked { ask, reply }).map_err(|_| Refusal::Busy)?;
    timeout(shared.limits.answer, answer).await.ok().and_then(Result::ok).ok_or(Refusal::Busy)
}

fn bytes_of(answer: Answer) -> Result<Bytes, Refusal> {
    match answer {
        Answer::Joined(joined) => joined.to_bytes().map(Bytes::from).map_err(|_| Refusal::Busy),
        Answer::Bundle(bytes) => Ok(Bytes::from_owner(bytes)),
        Answer::Here(news) => Ok(news.to_bytes().into()),
        Answer::Sheets(verdicts) => Ok(hand_in::verdicts_to_bytes(&verdicts).into()),
        Answer::Secured(secured) => Ok(hand_in::secured_to_bytes(&secured).into()),
        Answer::Heard => Ok(Bytes::new()),
        Answer::WrongCode | Answer::NotYours => Err(Refusal::NoDoor),
        Answer::Full => Err(Refusal::Full),
        Answer::Busy => Err(Refusal::Busy),
    }
}

/// The token of a request: `Authorization: Bearer` and 64 hexadecimal digits.
fn token(headers: &HeaderMap) -> Option<[u8; 32]> {
    hex::decode(headers.get(AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")?)
}

fn refuse(limits: &Limits, refusal: &Refusal, heard: bool) -> Response<Full<Bytes>> {
    let again = limits.come_again_secs;
    let (status, after, text) = match refusal {
        Refusal::NoDoor => (StatusCode::UNAUTHORIZED, None, ""),
        Refusal::NoSuchPlace => (StatusCode::NOT_FOUND, None, ""),
        Refusal::Unreadable => (StatusCode::BAD_REQUEST, None, ""),
        Refusal::NoLength => (StatusCode::LENGTH_REQUIRED, None, ""),
        Refusal::TooLong => (StatusCode::PAYLOAD_TOO_LARGE, None, ""),
        Refusal::TooSlow => (StatusCode::REQUEST_TIMEOUT, None, ""),
        Refusal::Later(wait) => (StatusCode::TOO_MANY_REQUESTS, Some(wait.as_secs().saturating_add(1)), ""),
        Refusal::Busy => (StatusCode::SERVICE_UNAVAILABLE, Some(again), ""),
        Refusal::Full => (StatusCode::SERVICE_UNAVAILABLE, Some(again.saturating_mul(60)), FULL),
    };
    let mut response = Response::new(Full::new(Bytes::from_static(text.as_bytes())));
    *response.status_mut() = status;
    if let Some(seconds) = after {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    if !heard {
        response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    }
    response
}
