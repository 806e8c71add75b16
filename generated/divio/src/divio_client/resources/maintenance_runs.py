"""Maintenance runs."""

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

    from .. import types

_LIST: Operation[models.MaintenanceRun] = Operation(
    id="ListMaintenanceRuns",
    method="GET",
    path="/apps/v3/maintenance-runs/",
    result=lambda: models.PaginatedMaintenanceRunList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.MaintenanceRun] = Operation(
    id="GetMaintenanceRun",
    method="GET",
    path="/apps/v3/maintenance-runs/{uuid}/",
    result=lambda: models.MaintenanceRun,
)

_CANCEL: Operation[None] = Operation(
    id="CancelMaintenanceRun",
    method="POST",
    path="/apps/v3/maintenance-runs/{uuid}/cancel/",
    decode="none",
)

_RUN: Operation[None] = Operation(
    id="RunMaintenanceRun",
    method="POST",
    path="/apps/v3/maintenance-runs/{uuid}/run/",
    decode="none",
)

_SKIP: Operation[None] = Operation(
    id="SkipMaintenanceRun",
    method="POST",
    path="/apps/v3/maintenance-runs/{uuid}/skip/",
    decode="none",
)


class MaintenanceRuns(Resource):
    """Maintenance runs."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        status: types.ListMaintenanceRunsStatus | Omit = omit,
        website: str | Omit = omit,
    ) -> Pager[models.MaintenanceRun]:
        """List maintenance runs.

        `GET /apps/v3/maintenance-runs/` returns every `MaintenanceRun`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
            status: Return only runs with this status: `UPCOMING`, `QUEUED`, `RUNNING` or
                `COMPLETED`.
            website: Return only those of this website.
        """
        return self._pages(
            _LIST,
            query={"page": page, "page_size": page_size, "status": status, "website": website},
        )

    def get(self, uuid: UUID | str) -> models.MaintenanceRun:
        """Get a maintenance run.

        `GET /apps/v3/maintenance-runs/{uuid}/` returns `MaintenanceRun`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})

    def cancel(self, uuid: UUID | str) -> None:
        """Cancel a maintenance run.

        `POST /apps/v3/maintenance-runs/{uuid}/cancel/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_CANCEL, path={"uuid": uuid})

    def run(self, uuid: UUID | str) -> None:
        """Run a maintenance run.

        `POST /apps/v3/maintenance-runs/{uuid}/run/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_RUN, path={"uuid": uuid})

    def skip(self, uuid: UUID | str) -> None:
        """Skip a maintenance run.

        `POST /apps/v3/maintenance-runs/{uuid}/skip/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_SKIP, path={"uuid": uuid})


class AsyncMaintenanceRuns(AsyncResource):
    """Maintenance runs."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        status: types.ListMaintenanceRunsStatus | Omit = omit,
        website: str | Omit = omit,
    ) -> AsyncPager[models.MaintenanceRun]:
        """List maintenance runs.

        `GET /apps/v3/maintenance-runs/` returns every `MaintenanceRun`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
            status: Return only runs with this status: `UPCOMING`, `QUEUED`, `RUNNING` or
                `COMPLETED`.
            website: Return only those of this website.
        """
        return self._pages(
            _LIST,
            query={"page": page, "page_size": page_size, "status": status, "website": website},
        )

    async def get(self, uuid: UUID | str) -> models.MaintenanceRun:
        """Get a maintenance run.

        `GET /apps/v3/maintenance-runs/{uuid}/` returns `MaintenanceRun`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})

    async def cancel(self, uuid: UUID | str) -> None:
        """Cancel a maintenance run.

        `POST /apps/v3/maintenance-runs/{uuid}/cancel/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_CANCEL, path={"uuid": uuid})

    async def run(self, uuid: UUID | str) -> None:
        """Run a maintenance run.

        `POST /apps/v3/maintenance-runs/{uuid}/run/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_RUN, path={"uuid": uuid})

    async def skip(self, uuid: UUID | str) -> None:
        """Skip a maintenance run.

        `POST /apps/v3/maintenance-runs/{uuid}/skip/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_SKIP, path={"uuid": uuid})
