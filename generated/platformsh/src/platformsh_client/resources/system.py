"""System."""

from __future__ import annotations

from .. import models
from .._runtime import (
    AsyncResource,
    Operation,
    Resource,
)

_GET: Operation[models.SystemInformation] = Operation(
    id="get-projects-system",
    method="GET",
    path="/projects/{projectId}/system",
    result=lambda: models.SystemInformation,
)

_RESTART: Operation[models.AcceptedResponse] = Operation(
    id="action-projects-system-restart",
    method="POST",
    path="/projects/{projectId}/system/restart",
    result=lambda: models.AcceptedResponse,
)


class System(Resource):
    """System."""

    def get(self, project_id: str) -> models.SystemInformation:
        """Get projects system.

        `GET /projects/{projectId}/system` returns `SystemInformation`.

        Args:
            project_id: Id of the project.
        """
        return self._call(_GET, path={"projectId": project_id})

    def restart(self, project_id: str) -> models.AcceptedResponse:
        """Action projects system restart.

        `POST /projects/{projectId}/system/restart` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
        """
        return self._call(_RESTART, path={"projectId": project_id})


class AsyncSystem(AsyncResource):
    """System."""

    async def get(self, project_id: str) -> models.SystemInformation:
        """Get projects system.

        `GET /projects/{projectId}/system` returns `SystemInformation`.

        Args:
            project_id: Id of the project.
        """
        return await self._call(_GET, path={"projectId": project_id})

    async def restart(self, project_id: str) -> models.AcceptedResponse:
        """Action projects system restart.

        `POST /projects/{projectId}/system/restart` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
        """
        return await self._call(_RESTART, path={"projectId": project_id})
