"""Builds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Omit,
    Operation,
    Pager,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from uuid import UUID

_LIST: Operation[models.Build] = Operation(
    id="ListBuilds",
    method="GET",
    path="/apps/v3/builds/",
    result=lambda: models.PaginatedBuildList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.Build] = Operation(
    id="GetBuild",
    method="GET",
    path="/apps/v3/builds/{uuid}/",
    result=lambda: models.Build,
)

_POST_CLOUDEVENT: Operation[None] = Operation(
    id="PostBuildCloudevent",
    method="POST",
    path="/apps/v3/builds/{uuid}/cloudevent/",
    decode="none",
)


class Builds(Resource):
    """Builds."""

    def list(self, *, page: int | Omit = omit, page_size: int | Omit = omit) -> Pager[models.Build]:
        """List builds.

        `GET /apps/v3/builds/` returns every `Build`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size})

    def get(self, uuid: UUID | str) -> models.Build:
        """Get a build.

        `GET /apps/v3/builds/{uuid}/` returns `Build`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})

    def post_cloudevent(self, uuid: UUID | str) -> None:
        """Post a build cloud event.

        `POST /apps/v3/builds/{uuid}/cloudevent/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_POST_CLOUDEVENT, path={"uuid": uuid})


class AsyncBuilds(AsyncResource):
    """Builds."""

    def list(
        self, *, page: int | Omit = omit, page_size: int | Omit = omit
    ) -> AsyncPager[models.Build]:
        """List builds.

        `GET /apps/v3/builds/` returns every `Build`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size})

    async def get(self, uuid: UUID | str) -> models.Build:
        """Get a build.

        `GET /apps/v3/builds/{uuid}/` returns `Build`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})

    async def post_cloudevent(self, uuid: UUID | str) -> None:
        """Post a build cloud event.

        `POST /apps/v3/builds/{uuid}/cloudevent/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_POST_CLOUDEVENT, path={"uuid": uuid})
