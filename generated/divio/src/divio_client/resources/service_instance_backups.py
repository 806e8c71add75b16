"""Service instance backups."""

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

_LIST: Operation[models.ServiceInstanceBackup] = Operation(
    id="ListServiceInstanceBackups",
    method="GET",
    path="/apps/v3/service-instance-backups/",
    result=lambda: models.PaginatedServiceInstanceBackupList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.ServiceInstanceBackup] = Operation(
    id="GetServiceInstanceBackup",
    method="GET",
    path="/apps/v3/service-instance-backups/{uuid}/",
    result=lambda: models.ServiceInstanceBackup,
)


class ServiceInstanceBackups(Resource):
    """Service instance backups."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        uuid: Sequence[UUID | str] | Omit = omit,
    ) -> Pager[models.ServiceInstanceBackup]:
        """List service instance backups.

        `GET /apps/v3/service-instance-backups/` returns every `ServiceInstanceBackup`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
            uuid: Return only those with these UUIDs.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size, "uuid": uuid})

    def get(self, uuid: UUID | str) -> models.ServiceInstanceBackup:
        """Get a service instance backup.

        `GET /apps/v3/service-instance-backups/{uuid}/` returns `ServiceInstanceBackup`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})


class AsyncServiceInstanceBackups(AsyncResource):
    """Service instance backups."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        uuid: Sequence[UUID | str] | Omit = omit,
    ) -> AsyncPager[models.ServiceInstanceBackup]:
        """List service instance backups.

        `GET /apps/v3/service-instance-backups/` returns every `ServiceInstanceBackup`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
            uuid: Return only those with these UUIDs.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size, "uuid": uuid})

    async def get(self, uuid: UUID | str) -> models.ServiceInstanceBackup:
        """Get a service instance backup.

        `GET /apps/v3/service-instance-backups/{uuid}/` returns `ServiceInstanceBackup`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})
