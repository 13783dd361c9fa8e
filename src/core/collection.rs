//! The page loop of all collections.

use std::collections::HashSet;

use futures_core::stream::BoxStream;
use futures_util::{StreamExt as _, TryStreamExt as _, stream};

use super::error::{Error, ErrorKind, Origin, Result};
use super::identifier::{Missing, handle};

/// The largest page that IAM gives.
const LARGEST: i32 = 1000;

/// How many items to ask for at a time, and in all.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Paging {
    pub(crate) page_size: Option<i32>,
    pub(crate) limit: Option<usize>,
}

/// One page of handles.
pub(crate) struct Page<T> {
    items: Vec<T>,
    /// What is wrong with the item after these; nothing after it is of use.
    broken: Option<Error>,
    next: Option<String>,
}

impl<T> Page<T> {
    /// Makes handles of a page's items, up to the first that has no identifier.
    pub(crate) fn of<I>(
        origin: Origin<'_>,
        list: &str,
        items: Vec<I>,
        truncated: bool,
        marker: Option<String>,
        mut of_item: impl FnMut(I) -> Result<T, Missing>,
    ) -> Self {
        let mut page = Self { items: Vec::with_capacity(items.len()), broken: None, next: None };
        for (index, item) in items.into_iter().enumerate() {
            match handle(origin, list, index, of_item(item)) {
                Ok(item) => page.items.push(item),
                Err(error) => {
                    page.broken = Some(error);
                    return page;
                }
            }
        }
        page.next = marker.filter(|marker| truncated && !marker.is_empty());
        page
    }
}

/// A listing that asks for one page at a time. The generated code says how.
pub(crate) trait Listing: Send + Sync + Sized + 'static {
    type Item: Send + 'static;

    fn paging(&self) -> Paging;

    fn origin(&self) -> Origin<'_>;

    fn page(
        &self,
        marker: Option<String>,
        max_items: Option<i32>,
    ) -> impl Future<Output = Result<Page<Self::Item>>> + Send;
}

/// Where the loop stands.
struct Loop<L: Listing> {
    listing: L,
    left: usize,
    next: Next,
    /// The markers so far: one that comes again would lead round in a circle.
    seen: HashSet<String>,
}

enum Next {
    Request(Option<String>),
    Fail(Error),
    End,
}

pub(crate) fn pages<L: Listing>(listing: L) -> BoxStream<'static, Result<Vec<L::Item>>> {
    stream::unfold(Loop::new(listing), |mut pages| async { Some((pages.step().await?, pages)) }).boxed()
}

pub(crate) fn items<L: Listing>(listing: L) -> BoxStream<'static, Result<L::Item>> {
    pages(listing).map_ok(|page| stream::iter(page).map(Ok)).try_flatten().boxed()
}

pub(crate) async fn all<L: Listing>(listing: L) -> Result<Vec<L::Item>> {
    let (mut pages, mut items) = (Loop::new(listing), Vec::new());
    while let Some(page) = pages.step().await {
        items.append(&mut page?);
    }
    Ok(items)
}

pub(crate) async fn first<L: Listing>(listing: L) -> Result<Option<L::Item>> {
    let mut pages = Loop::new(listing);
    pages.left = pages.left.min(1);
    find_in(&mut pages, |_| true).await
}

/// The item that matches, for a handle that loads by list and match.
pub(crate) async fn find<L, M>(listing: L, matches: M) -> Result<L::Item>
where
    L: Listing,
    M: Fn(&L::Item) -> bool + Send,
{
    let mut pages = Loop::new(listing);
    find_in(&mut pages, matches).await?.ok_or_else(|| {
        let message = "the listing has no entry with these identifiers";
        pages.listing.origin().error(ErrorKind::NotFound, message)
    })
}

async fn find_in<L, M>(pages: &mut Loop<L>, matches: M) -> Result<Option<L::Item>>
where
    L: Listing,
    M: Fn(&L::Item) -> bool + Send,
{
    while let Some(page) = pages.step().await {
        if let Some(item) = page?.into_iter().find(&matches) {
            return Ok(Some(item));
        }
    }
    Ok(None)
}

impl<L: Listing> Loop<L> {
    fn new(listing: L) -> Self {
        let left = listing.paging().limit.unwrap_or(usize::MAX);
        let next = if left == 0 { Next::End } else { Next::Request(None) };
        Self { listing, left, next, seen: HashSet::new() }
    }

    /// The next page, if there is one. After an error there is none.
    async fn step(&mut self) -> Option<Result<Vec<L::Item>>> {
        let marker = match std::mem::replace(&mut self.next, Next::End) {
            Next::Request(marker) => marker,
            Next::Fail(error) => return Some(Err(error)),
            Next::End => return None,
        };
        let page = match self.listing.page(marker, Some(self.max_items())).await {
            Ok(page) => page,
            Err(error) => return Some(Err(error)),
        };

        let mut items = page.items;
        let enough = items.len() >= self.left;
        items.truncate(self.left);
        self.left -= items.len();
        self.next = match (page.broken, page.next) {
            _ if enough => Next::End,
            (Some(error), _) => Next::Fail(error),
            (None, Some(next)) if !self.seen.insert(next.clone()) => {
                let message = "the service gave the same page marker twice; the listing has no end";
                Next::Fail(self.listing.origin().error(ErrorKind::Pagination, message))
            }
            (None, Some(next)) => Next::Request(Some(next)),
            (None, None) => Next::End,
        };
        Some(Ok(items))
    }

    /// As many as are still wanted, up to the largest page, unless the caller says how many.
    fn max_items(&self) -> i32 {
        let largest = i32::try_from(self.left).unwrap_or(LARGEST).min(LARGEST);
        self.listing.paging().page_size.unwrap_or(largest)
    }
}
