"""Service instance backup restores."""

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

_LIST: Operation[models.ServiceInstanceBackupRestore] = Operation(
    id="ListServiceInstanceBackupRestores",
    method="GET",
    path="/apps/v3/service-instance-backup-restores/",
    result=lambda: models.PaginatedServiceInstanceBackupRestoreList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.ServiceInstanceBackupRestore] = Operation(
    id="GetServiceInstanceBackupRestore",
    method="GET",
    path="/apps/v3/service-instance-backup-restores/{uuid}/",
    result=lambda: models.ServiceInstanceBackupRestore,
)


class ServiceInstanceBackupRestores(Resource):
    """Service instance backup restores."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        uuid: Sequence[UUID | str] | Omit = omit,
    ) -> Pager[models.ServiceInstanceBackupRestore]:
        """List service instance backup restores.

        `GET /apps/v3/service-instance-backup-restores/` returns every
        `ServiceInstanceBackupRestore`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
            uuid: Return only those with these UUIDs.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size, "uuid": uuid})

    def get(self, uuid: UUID | str) -> models.ServiceInstanceBackupRestore:
        """Get a service instance backup restore.

        `GET /apps/v3/service-instance-backup-restores/{uuid}/` returns
        `ServiceInstanceBackupRestore`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})


class AsyncServiceInstanceBackupRestores(AsyncResource):
    """Service instance backup restores."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        uuid: Sequence[UUID | str] | Omit = omit,
    ) -> AsyncPager[models.ServiceInstanceBackupRestore]:
        """List service instance backup restores.

        `GET /apps/v3/service-instance-backup-restores/` returns every
        `ServiceInstanceBackupRestore`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
            uuid: Return only those with these UUIDs.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size, "uuid": uuid})

    async def get(self, uuid: UUID | str) -> models.ServiceInstanceBackupRestore:
        """Get a service instance backup restore.

        `GET /apps/v3/service-instance-backup-restores/{uuid}/` returns
        `ServiceInstanceBackupRestore`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})
