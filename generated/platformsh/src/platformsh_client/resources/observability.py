"""Observability."""

from __future__ import annotations

from .. import models
from .._runtime import (
    AsyncResource,
    Operation,
    Resource,
)

_GET_ENTRYPOINT: Operation[models.ObservabilityEntrypointResponse] = Operation(
    id="observability_entrypoint",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/observability",
    result=lambda: models.ObservabilityEntrypointResponse,
)


class Observability(Resource):
    """Observability."""

    def get_entrypoint(
        self, project_id: str, environment_id: str
    ) -> models.ObservabilityEntrypointResponse:
        """Observability entrypoint.

        `GET /projects/{projectId}/environments/{environmentId}/observability` returns
        `ObservabilityEntrypointResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(
            _GET_ENTRYPOINT, path={"projectId": project_id, "environmentId": environment_id}
        )


class AsyncObservability(AsyncResource):
    """Observability."""

    async def get_entrypoint(
        self, project_id: str, environment_id: str
    ) -> models.ObservabilityEntrypointResponse:
        """Observability entrypoint.

        `GET /projects/{projectId}/environments/{environmentId}/observability` returns
        `ObservabilityEntrypointResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(
            _GET_ENTRYPOINT, path={"projectId": project_id, "environmentId": environment_id}
        )
