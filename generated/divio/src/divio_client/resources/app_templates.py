"""App templates."""

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

_LIST: Operation[models.AppTemplate] = Operation(
    id="ListAppTemplates",
    method="GET",
    path="/apps/v3/app-templates/",
    result=lambda: models.PaginatedAppTemplateList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.AppTemplate] = Operation(
    id="GetAppTemplate",
    method="GET",
    path="/apps/v3/app-templates/{uuid}/",
    result=lambda: models.AppTemplate,
)


class AppTemplates(Resource):
    """App templates."""

    def list(
        self, *, page: int | Omit = omit, page_size: int | Omit = omit
    ) -> Pager[models.AppTemplate]:
        """List app templates.

        `GET /apps/v3/app-templates/` returns every `AppTemplate`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size})

    def get(self, uuid: UUID | str) -> models.AppTemplate:
        """Get an app template.

        `GET /apps/v3/app-templates/{uuid}/` returns `AppTemplate`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})


class AsyncAppTemplates(AsyncResource):
    """App templates."""

    def list(
        self, *, page: int | Omit = omit, page_size: int | Omit = omit
    ) -> AsyncPager[models.AppTemplate]:
        """List app templates.

        `GET /apps/v3/app-templates/` returns every `AppTemplate`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size})

    async def get(self, uuid: UUID | str) -> models.AppTemplate:
        """Get an app template.

        `GET /apps/v3/app-templates/{uuid}/` returns `AppTemplate`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})
