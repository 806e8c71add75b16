"""Scheduled backup configurations."""

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

_LIST: Operation[models.ScheduledBackupConfiguration] = Operation(
    id="ListScheduledBackupConfigurations",
    method="GET",
    path="/apps/v3/scheduled-backup-configurations/",
    result=lambda: models.PaginatedScheduledBackupConfigurationList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.ScheduledBackupConfiguration] = Operation(
    id="GetScheduledBackupConfiguration",
    method="GET",
    path="/apps/v3/scheduled-backup-configurations/{uuid}/",
    result=lambda: models.ScheduledBackupConfiguration,
)


class ScheduledBackupConfigurations(Resource):
    """Scheduled backup configurations."""

    def list(
        self, *, page: int | Omit = omit, page_size: int | Omit = omit
    ) -> Pager[models.ScheduledBackupConfiguration]:
        """List scheduled backup configurations.

        `GET /apps/v3/scheduled-backup-configurations/` returns every
        `ScheduledBackupConfiguration`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size})

    def get(self, uuid: UUID | str) -> models.ScheduledBackupConfiguration:
        """Get a scheduled backup configuration.

        `GET /apps/v3/scheduled-backup-configurations/{uuid}/` returns
        `ScheduledBackupConfiguration`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})


class AsyncScheduledBackupConfigurations(AsyncResource):
    """Scheduled backup configurations."""

    def list(
        self, *, page: int | Omit = omit, page_size: int | Omit = omit
    ) -> AsyncPager[models.ScheduledBackupConfiguration]:
        """List scheduled backup configurations.

        `GET /apps/v3/scheduled-backup-configurations/` returns every
        `ScheduledBackupConfiguration`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size})

    async def get(self, uuid: UUID | str) -> models.ScheduledBackupConfiguration:
        """Get a scheduled backup configuration.

        `GET /apps/v3/scheduled-backup-configurations/{uuid}/` returns
        `ScheduledBackupConfiguration`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})
