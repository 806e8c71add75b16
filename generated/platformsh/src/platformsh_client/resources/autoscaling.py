"""Autoscaling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Body,
    Omit,
    Operation,
    Resource,
    omit,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import types

_GET_SETTINGS: Operation[models.AutoscalerSettings] = Operation(
    id="get-autoscaler-settings",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/autoscaling/settings",
    result=lambda: models.AutoscalerSettings,
)

_SET_SETTINGS: Operation[models.AutoscalerSettings] = Operation(
    id="post-autoscaler-settings",
    method="POST",
    path="/projects/{projectId}/environments/{environmentId}/autoscaling/settings",
    body=Body("application/json", required=False),
    result=lambda: models.AutoscalerSettings,
)

_UPDATE_SETTINGS: Operation[models.AutoscalerSettings] = Operation(
    id="patch-autoscaler-settings",
    method="PATCH",
    path="/projects/{projectId}/environments/{environmentId}/autoscaling/settings",
    body=Body("application/json", required=False),
    result=lambda: models.AutoscalerSettings,
)


class Autoscaling(Resource):
    """Autoscaling."""

    def get_settings(self, project_id: str, environment_id: str) -> models.AutoscalerSettings:
        """Get autoscaler settings.

        `GET /projects/{projectId}/environments/{environmentId}/autoscaling/settings` returns
        `AutoscalerSettings`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._call(
            _GET_SETTINGS, path={"projectId": project_id, "environmentId": environment_id}
        )

    def set_settings(
        self,
        project_id: str,
        environment_id: str,
        *,
        services: (
            Mapping[str, Mapping[str, types.AutoscalerServiceSettings] | None] | None | Omit
        ) = omit,
    ) -> models.AutoscalerSettings:
        """Post autoscaler settings.

        `POST /projects/{projectId}/environments/{environmentId}/autoscaling/settings` returns
        `AutoscalerSettings`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._call(
            _SET_SETTINGS,
            path={"projectId": project_id, "environmentId": environment_id},
            body={"services": services},
        )

    def update_settings(
        self,
        project_id: str,
        environment_id: str,
        *,
        services: (
            Mapping[str, Mapping[str, types.AutoscalerServiceSettings] | None] | None | Omit
        ) = omit,
    ) -> models.AutoscalerSettings:
        """Patch autoscaler settings.

        `PATCH /projects/{projectId}/environments/{environmentId}/autoscaling/settings` returns
        `AutoscalerSettings`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._call(
            _UPDATE_SETTINGS,
            path={"projectId": project_id, "environmentId": environment_id},
            body={"services": services},
        )


class AsyncAutoscaling(AsyncResource):
    """Autoscaling."""

    async def get_settings(self, project_id: str, environment_id: str) -> models.AutoscalerSettings:
        """Get autoscaler settings.

        `GET /projects/{projectId}/environments/{environmentId}/autoscaling/settings` returns
        `AutoscalerSettings`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return await self._call(
            _GET_SETTINGS, path={"projectId": project_id, "environmentId": environment_id}
        )

    async def set_settings(
        self,
        project_id: str,
        environment_id: str,
        *,
        services: (
            Mapping[str, Mapping[str, types.AutoscalerServiceSettings] | None] | None | Omit
        ) = omit,
    ) -> models.AutoscalerSettings:
        """Post autoscaler settings.

        `POST /projects/{projectId}/environments/{environmentId}/autoscaling/settings` returns
        `AutoscalerSettings`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return await self._call(
            _SET_SETTINGS,
            path={"projectId": project_id, "environmentId": environment_id},
            body={"services": services},
        )

    async def update_settings(
        self,
        project_id: str,
        environment_id: str,
        *,
        services: (
            Mapping[str, Mapping[str, types.AutoscalerServiceSettings] | None] | None | Omit
        ) = omit,
    ) -> models.AutoscalerSettings:
        """Patch autoscaler settings.

        `PATCH /projects/{projectId}/environments/{environmentId}/autoscaling/settings` returns
        `AutoscalerSettings`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return await self._call(
            _UPDATE_SETTINGS,
            path={"projectId": project_id, "environmentId": environment_id},
            body={"services": services},
        )
