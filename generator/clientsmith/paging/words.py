"""Names by which parameters and properties of pages are known, whatever their spelling."""

from __future__ import annotations

import re
from enum import StrEnum

from clientsmith.naming.letters import word_list


class PagePart(StrEnum):
    """What a parameter asks for."""

    SIZE = "size"
    PAGE = "page"
    OFFSET = "offset"
    CURSOR = "cursor"


_PARTS = {
    PagePart.SIZE: word_list(
        """
        limit pagesize perpage size maxresults maxitems pagelimit top take resultsperpage itemsperpage
        maxpagesize numresults rows batchsize first num maxrecords pagecount recordsperpage hitsperpage count
        """
    ),
    PagePart.PAGE: word_list(
        """
        page pagenumber pageno pagenum currentpage pageindex p
        """
    ),
    PagePart.OFFSET: word_list(
        """
        offset skip start startindex startat from firstresult pageoffset startrow
        """
    ),
    PagePart.CURSOR: word_list(
        """
        cursor pagetoken nexttoken nextpagetoken nextcursor continuationtoken continuation continue token
        after startingafter startafter marker bookmark pagecursor scrollid streamposition position
        nextpagekey pagekey startid afterid next nextpage until since from page offset start before
        """
    ),
}
#: Names of the list in an envelope, the likeliest first.
LISTS = (
    *("items", "data", "results", "entries", "values", "records", "rows", "elements", "content"),
    *("objects", "list", "hits", "documents", "resources", "nodes", "collection", "result"),
)
#: Lists beside the one of a page.
BESIDE = word_list("errors warnings links included schemas messages facets")
#: Objects that hold what belongs to pages, besides those with `meta`, `paging` or `pagination` in their name.
BOXES = word_list("links page pageinfo cursors cursor next nextpage paginginfo resultinfo")
#: Properties that say whether there is more.
MORE = word_list(
    "hasmore more hasnext hasnextpage ismore moreavailable haveadditionalpages hasmoreitems"
)
TOTALS = word_list(
    """
    total totalcount totalitems totalresults totalpages pagecount pages lastpage totalrecords totalelements
    count itemstotal resultcount numpages numresults
    """
)


def plain(name: str) -> str:
    """Return the letters of a name: `page[size]`, `pageSize` and `page_size` are the same."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def words(name: str) -> list[str]:
    """Return the words of a name in lower case."""
    return [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)]


def is_part(name: str, part: PagePart) -> bool:
    """Return whether a parameter is known by a name for a part of a request for pages."""
    return plain(name).removeprefix("x") in _PARTS[part] or plain(name) in _PARTS[part]
