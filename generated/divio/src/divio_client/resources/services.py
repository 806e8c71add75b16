"""Services."""

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
    from collections.abc import Sequence
    from uuid import UUID

    from .. import types

_LIST: Operation[models.Service] = Operation(
    id="ListServices",
    method="GET",
    path="/apps/v3/services/",
    result=lambda: models.PaginatedServiceList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.Service] = Operation(
    id="GetService",
    method="GET",
    path="/apps/v3/services/{uuid}/",
    result=lambda: models.Service,
)


class Services(Resource):
    """Services."""

    def list(
        self,
        *,
        identifier: str | Omit = omit,
        is_backupable: bool | Omit = omit,
        is_self_manageable: bool | Omit = omit,
        name: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        region: Sequence[str] | Omit = omit,
        type: types.ListServicesType | Omit = omit,
        website: UUID | str | Omit = omit,
    ) -> Pager[models.Service]:
        """List services.

        `GET /apps/v3/services/` returns every `Service`.

        Args:
            identifier: Return only the one with this identifier.
            is_backupable: Return only services that can be backed up (or cannot).
            is_self_manageable: Return only services that users can manage themselves (or cannot).
            name: Return only those with this name.
            page: Number of the page to return.
            page_size: How many to return on a page.
            region: Return only services of these regions.
            type: Return only services of this type: `AMQP`, `DATABASE`, `SEARCH` or `STORAGE`.
            website: Return only those of this website.
        """
        return self._pages(
            _LIST,
            query={
                "identifier": identifier,
                "is_backupable": is_backupable,
                "is_self_manageable": is_self_manageable,
                "name": name,
                "page": page,
                "page_size": page_size,
                "region": region,
                "type": type,
                "website": website,
            },
        )

    def get(self, uuid: UUID | str) -> models.Service:
        """Get a service.

        `GET /apps/v3/services/{uuid}/` returns `Service`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})


class AsyncServices(AsyncResource):
    """Services."""

    def list(
        self,
        *,
        identifier: str | Omit = omit,
        is_backupable: bool | Omit = omit,
        is_self_manageable: bool | Omit = omit,
        name: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        region: Sequence[str] | Omit = omit,
        type: types.ListServicesType | Omit = omit,
        website: UUID | str | Omit = omit,
    ) -> AsyncPager[models.Service]:
        """List services.

        `GET /apps/v3/services/` returns every `Service`.

        Args:
            identifier: Return only the one with this identifier.
            is_backupable: Return only services that can be backed up (or cannot).
            is_self_manageable: Return only services that users can manage themselves (or cannot).
            name: Return only those with this name.
            page: Number of the page to return.
            page_size: How many to return on a page.
            region: Return only services of these regions.
            type: Return only services of this type: `AMQP`, `DATABASE`, `SEARCH` or `STORAGE`.
            website: Return only those of this website.
        """
        return self._pages(
            _LIST,
            query={
                "identifier": identifier,
                "is_backupable": is_backupable,
                "is_self_manageable": is_self_manageable,
                "name": name,
                "page": page,
                "page_size": page_size,
                "region": region,
                "type": type,
                "website": website,
            },
        )

    async def get(self, uuid: UUID | str) -> models.Service:
        """Get a service.

        `GET /apps/v3/services/{uuid}/` returns `Service`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})
