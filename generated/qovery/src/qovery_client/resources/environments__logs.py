"""Environments, logs."""

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

_LIST: Operation[models.EnvironmentLog] = Operation(
    id="listEnvironmentLog",
    method="GET",
    path="/environment/{environmentId}/log",
    result=lambda: models.EnvironmentLogResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_DETAILED: Operation[models.EnvironmentLogs] = Operation(
    id="listEnvironmentLogs",
    method="GET",
    path="/environment/{environmentId}/logs",
    result=lambda: models.EnvironmentLogsResponseList,
    paging=pages.Whole(items=()),
)


class EnvironmentsLogs(Resource):
    """Environments, logs."""

    def list(self, environment_id: UUID | str) -> Pager[models.EnvironmentLog]:
        """List environment log.

        `GET /environment/{environmentId}/log` returns every `EnvironmentLog`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"environmentId": environment_id})

    def list_detailed(
        self, environment_id: UUID | str, *, version: str | Omit = omit
    ) -> Pager[models.EnvironmentLogs]:
        """List environment logs.

        `GET /environment/{environmentId}/logs` returns every `EnvironmentLogs`.

        Args:
            environment_id: Id of the environment.
            version: Version of the service.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_DETAILED, path={"environmentId": environment_id}, query={"version": version}
        )


class AsyncEnvironmentsLogs(AsyncResource):
    """Environments, logs."""

    def list(self, environment_id: UUID | str) -> AsyncPager[models.EnvironmentLog]:
        """List environment log.

        `GET /environment/{environmentId}/log` returns every `EnvironmentLog`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"environmentId": environment_id})

    def list_detailed(
        self, environment_id: UUID | str, *, version: str | Omit = omit
    ) -> AsyncPager[models.EnvironmentLogs]:
        """List environment logs.

        `GET /environment/{environmentId}/logs` returns every `EnvironmentLogs`.

        Args:
            environment_id: Id of the environment.
            version: Version of the service.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_DETAILED, path={"environmentId": environment_id}, query={"version": version}
        )
