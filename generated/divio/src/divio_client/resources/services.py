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
            type: One of `AMQP`, `DATABASE`, `SEARCH`, `STORAGE`.
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
            type: One of `AMQP`, `DATABASE`, `SEARCH`, `STORAGE`.
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
        """
        return await self._call(_GET, path={"uuid": uuid})
