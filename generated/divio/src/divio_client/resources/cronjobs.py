"""Cronjobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Body,
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

_LIST: Operation[models.Cronjob] = Operation(
    id="ListCronjobs",
    method="GET",
    path="/apps/v3/cronjobs/",
    result=lambda: models.PaginatedCronjobList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.Cronjob] = Operation(
    id="GetCronjob",
    method="GET",
    path="/apps/v3/cronjobs/{uuid}/",
    result=lambda: models.Cronjob,
)

_CREATE: Operation[models.Cronjob] = Operation(
    id="CreateCronjob",
    method="POST",
    path="/apps/v3/cronjobs/",
    body="application/json",
    result=lambda: models.Cronjob,
)

_UPDATE: Operation[models.CronjobUpdate] = Operation(
    id="UpdateCronjob",
    method="PUT",
    path="/apps/v3/cronjobs/{uuid}/",
    body="application/json",
    result=lambda: models.CronjobUpdate,
)

_PARTIAL_UPDATE: Operation[models.CronjobUpdate] = Operation(
    id="PartialUpdateCronjob",
    method="PATCH",
    path="/apps/v3/cronjobs/{uuid}/",
    body=Body("application/json", required=False),
    result=lambda: models.CronjobUpdate,
)

_DELETE: Operation[None] = Operation(
    id="DestroyCronjob",
    method="DELETE",
    path="/apps/v3/cronjobs/{uuid}/",
    decode="none",
)

_GET_LOGS: Operation[models.CronjobLogs] = Operation(
    id="GetCronjobLogs",
    method="GET",
    path="/apps/v3/cronjobs/{uuid}/logs/",
    result=lambda: models.CronjobLogs,
)


class Cronjobs(Resource):
    """Cronjobs."""

    def list(
        self,
        *,
        environment: UUID | str | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
    ) -> Pager[models.Cronjob]:
        """List cronjobs.

        `GET /apps/v3/cronjobs/` returns every `Cronjob`.

        Args:
            environment: Return only what belongs to this environment (UUID).
            limit: Largest number of cron jobs to return.
            offset: How many cron jobs to skip.
        """
        return self._pages(
            _LIST, query={"environment": environment, "limit": limit, "offset": offset}
        )

    def get(self, uuid: UUID | str) -> models.Cronjob:
        """Get a cronjob.

        `GET /apps/v3/cronjobs/{uuid}/` returns `Cronjob`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})

    def create(
        self,
        *,
        command: str,
        environment: UUID | str,
        frequency: types.FrequencyEnum,
        custom_timeout: int | None | Omit = omit,
        time: str | Omit = omit,
    ) -> models.Cronjob:
        """Create a cronjob.

        `POST /apps/v3/cronjobs/` returns `Cronjob`.

        Args:
            command: Command to run.
            environment: UUID of the environment.
            frequency: How often the command runs: `DAILY`, `HOURLY` or `EVERY10MIN`.
            custom_timeout: 0 to 2147483647.
            time: When the command runs, at most 16 characters.
        """
        return self._call(
            _CREATE,
            body={
                "command": command,
                "environment": environment,
                "frequency": frequency,
                "custom_timeout": custom_timeout,
                "time": time,
            },
        )

    def update(
        self,
        uuid: UUID | str,
        *,
        command: str,
        frequency: types.FrequencyEnum,
        custom_timeout: int | None | Omit = omit,
        time: str | Omit = omit,
    ) -> models.CronjobUpdate:
        """Update a cronjob.

        `PUT /apps/v3/cronjobs/{uuid}/` returns `CronjobUpdate`.

        Args:
            uuid: UUID of the object.
            command: Command to run.
            frequency: How often the command runs: `DAILY`, `HOURLY` or `EVERY10MIN`.
            custom_timeout: 0 to 2147483647.
            time: When the command runs, at most 16 characters.
        """
        return self._call(
            _UPDATE,
            path={"uuid": uuid},
            body={
                "command": command,
                "frequency": frequency,
                "custom_timeout": custom_timeout,
                "time": time,
            },
        )

    def partial_update(
        self,
        uuid: UUID | str,
        *,
        command: str | Omit = omit,
        custom_timeout: int | None | Omit = omit,
        frequency: types.FrequencyEnum | Omit = omit,
        time: str | Omit = omit,
    ) -> models.CronjobUpdate:
        """Partially update a cronjob.

        `PATCH /apps/v3/cronjobs/{uuid}/` returns `CronjobUpdate`.

        Args:
            uuid: UUID of the object.
            command: Command to run.
            custom_timeout: 0 to 2147483647.
            frequency: How often the command runs: `DAILY`, `HOURLY` or `EVERY10MIN`.
            time: When the command runs, at most 16 characters.
        """
        return self._call(
            _PARTIAL_UPDATE,
            path={"uuid": uuid},
            body={
                "command": command,
                "custom_timeout": custom_timeout,
                "frequency": frequency,
                "time": time,
            },
        )

    def delete(self, uuid: UUID | str) -> None:
        """Delete a cronjob.

        `DELETE /apps/v3/cronjobs/{uuid}/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_DELETE, path={"uuid": uuid})

    def get_logs(self, uuid: UUID | str) -> models.CronjobLogs:
        """Get cronjob logs.

        `GET /apps/v3/cronjobs/{uuid}/logs/` returns `CronjobLogs`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET_LOGS, path={"uuid": uuid})


class AsyncCronjobs(AsyncResource):
    """Cronjobs."""

    def list(
        self,
        *,
        environment: UUID | str | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
    ) -> AsyncPager[models.Cronjob]:
        """List cronjobs.

        `GET /apps/v3/cronjobs/` returns every `Cronjob`.

        Args:
            environment: Return only what belongs to this environment (UUID).
            limit: Largest number of cron jobs to return.
            offset: How many cron jobs to skip.
        """
        return self._pages(
            _LIST, query={"environment": environment, "limit": limit, "offset": offset}
        )

    async def get(self, uuid: UUID | str) -> models.Cronjob:
        """Get a cronjob.

        `GET /apps/v3/cronjobs/{uuid}/` returns `Cronjob`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})

    async def create(
        self,
        *,
        command: str,
        environment: UUID | str,
        frequency: types.FrequencyEnum,
        custom_timeout: int | None | Omit = omit,
        time: str | Omit = omit,
    ) -> models.Cronjob:
        """Create a cronjob.

        `POST /apps/v3/cronjobs/` returns `Cronjob`.

        Args:
            command: Command to run.
            environment: UUID of the environment.
            frequency: How often the command runs: `DAILY`, `HOURLY` or `EVERY10MIN`.
            custom_timeout: 0 to 2147483647.
            time: When the command runs, at most 16 characters.
        """
        return await self._call(
            _CREATE,
            body={
                "command": command,
                "environment": environment,
                "frequency": frequency,
                "custom_timeout": custom_timeout,
                "time": time,
            },
        )

    async def update(
        self,
        uuid: UUID | str,
        *,
        command: str,
        frequency: types.FrequencyEnum,
        custom_timeout: int | None | Omit = omit,
        time: str | Omit = omit,
    ) -> models.CronjobUpdate:
        """Update a cronjob.

        `PUT /apps/v3/cronjobs/{uuid}/` returns `CronjobUpdate`.

        Args:
            uuid: UUID of the object.
            command: Command to run.
            frequency: How often the command runs: `DAILY`, `HOURLY` or `EVERY10MIN`.
            custom_timeout: 0 to 2147483647.
            time: When the command runs, at most 16 characters.
        """
        return await self._call(
            _UPDATE,
            path={"uuid": uuid},
            body={
                "command": command,
                "frequency": frequency,
                "custom_timeout": custom_timeout,
                "time": time,
            },
        )

    async def partial_update(
        self,
        uuid: UUID | str,
        *,
        command: str | Omit = omit,
        custom_timeout: int | None | Omit = omit,
        frequency: types.FrequencyEnum | Omit = omit,
        time: str | Omit = omit,
    ) -> models.CronjobUpdate:
        """Partially update a cronjob.

        `PATCH /apps/v3/cronjobs/{uuid}/` returns `CronjobUpdate`.

        Args:
            uuid: UUID of the object.
            command: Command to run.
            custom_timeout: 0 to 2147483647.
            frequency: How often the command runs: `DAILY`, `HOURLY` or `EVERY10MIN`.
            time: When the command runs, at most 16 characters.
        """
        return await self._call(
            _PARTIAL_UPDATE,
            path={"uuid": uuid},
            body={
                "command": command,
                "custom_timeout": custom_timeout,
                "frequency": frequency,
                "time": time,
            },
        )

    async def delete(self, uuid: UUID | str) -> None:
        """Delete a cronjob.

        `DELETE /apps/v3/cronjobs/{uuid}/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_DELETE, path={"uuid": uuid})

    async def get_logs(self, uuid: UUID | str) -> models.CronjobLogs:
        """Get cronjob logs.

        `GET /apps/v3/cronjobs/{uuid}/logs/` returns `CronjobLogs`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET_LOGS, path={"uuid": uuid})
