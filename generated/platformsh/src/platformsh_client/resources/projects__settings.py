"""Projects, settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import models
from .._runtime import (
    AsyncResource,
    Omit,
    Operation,
    Resource,
    omit,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import types

_GET: Operation[models.ProjectSettings] = Operation(
    id="get-projects-settings",
    method="GET",
    path="/projects/{projectId}/settings",
    result=lambda: models.ProjectSettings,
)

_UPDATE: Operation[models.AcceptedResponse] = Operation(
    id="update-projects-settings",
    method="PATCH",
    path="/projects/{projectId}/settings",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)


class ProjectsSettings(Resource):
    """Projects, settings."""

    def get(self, project_id: str) -> models.ProjectSettings:
        """Get projects settings.

        `GET /projects/{projectId}/settings` returns `ProjectSettings`.

        Args:
            project_id: Id of the project.
        """
        return self._call(_GET, path={"projectId": project_id})

    def update(
        self,
        project_id: str,
        *,
        build_resources: types.ProjectSettingsPatchBuildResources | Omit = omit,
        data_retention: (
            Mapping[str, types.ProjectSettingsPatchDataRetentionValue] | None | Omit
        ) = omit,
        initialize: Mapping[str, Any] | Omit = omit,
        maintenance_window: types.ProjectSettingsPatchMaintenanceWindow | None | Omit = omit,
    ) -> models.AcceptedResponse:
        """Update projects settings.

        `PATCH /projects/{projectId}/settings` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
        """
        return self._call(
            _UPDATE,
            path={"projectId": project_id},
            body={
                "build_resources": build_resources,
                "data_retention": data_retention,
                "initialize": initialize,
                "maintenance_window": maintenance_window,
            },
        )


class AsyncProjectsSettings(AsyncResource):
    """Projects, settings."""

    async def get(self, project_id: str) -> models.ProjectSettings:
        """Get projects settings.

        `GET /projects/{projectId}/settings` returns `ProjectSettings`.

        Args:
            project_id: Id of the project.
        """
        return await self._call(_GET, path={"projectId": project_id})

    async def update(
        self,
        project_id: str,
        *,
        build_resources: types.ProjectSettingsPatchBuildResources | Omit = omit,
        data_retention: (
            Mapping[str, types.ProjectSettingsPatchDataRetentionValue] | None | Omit
        ) = omit,
        initialize: Mapping[str, Any] | Omit = omit,
        maintenance_window: types.ProjectSettingsPatchMaintenanceWindow | None | Omit = omit,
    ) -> models.AcceptedResponse:
        """Update projects settings.

        `PATCH /projects/{projectId}/settings` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
        """
        return await self._call(
            _UPDATE,
            path={"projectId": project_id},
            body={
                "build_resources": build_resources,
                "data_retention": data_retention,
                "initialize": initialize,
                "maintenance_window": maintenance_window,
            },
        )
