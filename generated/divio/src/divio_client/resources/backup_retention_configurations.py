"""Backup retention configurations."""

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

_LIST: Operation[models.BackupRetentionConfiguration] = Operation(
    id="ListBackupRetentionConfigurations",
    method="GET",
    path="/apps/v3/backup-retention-configurations/",
    result=lambda: models.PaginatedBackupRetentionConfigurationList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.BackupRetentionConfiguration] = Operation(
    id="GetBackupRetentionConfiguration",
    method="GET",
    path="/apps/v3/backup-retention-configurations/{uuid}/",
    result=lambda: models.BackupRetentionConfiguration,
)


class BackupRetentionConfigurations(Resource):
    """Backup retention configurations."""

    def list(
        self, *, page: int | Omit = omit, page_size: int | Omit = omit
    ) -> Pager[models.BackupRetentionConfiguration]:
        """List backup retention configurations.

        `GET /apps/v3/backup-retention-configurations/` returns every
        `BackupRetentionConfiguration`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size})

    def get(self, uuid: UUID | str) -> models.BackupRetentionConfiguration:
        """Get a backup retention configuration.

        `GET /apps/v3/backup-retention-configurations/{uuid}/` returns
        `BackupRetentionConfiguration`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})


class AsyncBackupRetentionConfigurations(AsyncResource):
    """Backup retention configurations."""

    def list(
        self, *, page: int | Omit = omit, page_size: int | Omit = omit
    ) -> AsyncPager[models.BackupRetentionConfiguration]:
        """List backup retention configurations.

        `GET /apps/v3/backup-retention-configurations/` returns every
        `BackupRetentionConfiguration`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size})

    async def get(self, uuid: UUID | str) -> models.BackupRetentionConfiguration:
        """Get a backup retention configuration.

        `GET /apps/v3/backup-retention-configurations/{uuid}/` returns
        `BackupRetentionConfiguration`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})
