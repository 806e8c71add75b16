"""Deployment stages."""

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

_LIST: Operation[models.DeploymentStageResponse] = Operation(
    id="ListEnvironmentDeploymentStage",
    method="GET",
    path="/environment/{environmentId}/deploymentStage",
    result=lambda: models.DeploymentStageResponseList,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.DeploymentStageResponse] = Operation(
    id="getDeploymentStage",
    method="GET",
    path="/deploymentStage/{deploymentStageId}",
    result=lambda: models.DeploymentStageResponse,
)

_CREATE: Operation[models.DeploymentStageResponse] = Operation(
    id="CreateEnvironmentDeploymentStage",
    method="POST",
    path="/environment/{environmentId}/deploymentStage",
    body="application/json",
    result=lambda: models.DeploymentStageResponse,
)

_UPDATE: Operation[models.DeploymentStageResponse] = Operation(
    id="EditDeploymentStage",
    method="PUT",
    path="/deploymentStage/{deploymentStageId}",
    body="application/json",
    result=lambda: models.DeploymentStageResponse,
)

_DELETE: Operation[None] = Operation(
    id="DeleteDeploymentStage",
    method="DELETE",
    path="/deploymentStage/{deploymentStageId}",
    decode="none",
)

_ATTACH_SERVICE: Operation[models.DeploymentStageResponseList] = Operation(
    id="AttachServiceToDeploymentStage",
    method="PUT",
    path="/deploymentStage/{deploymentStageId}/service/{serviceId}",
    body=Body("application/json", required=False),
    result=lambda: models.DeploymentStageResponseList,
)

_GET_FOR_SERVICE: Operation[models.DeploymentStageResponse] = Operation(
    id="getServiceDeploymentStage",
    method="GET",
    path="/service/{serviceId}/deploymentStage",
    result=lambda: models.DeploymentStageResponse,
)

_MOVE_AFTER: Operation[models.DeploymentStageResponseList] = Operation(
    id="MoveAfterDeploymentStage",
    method="PUT",
    path="/deploymentStage/{deploymentStageId}/moveAfter/{stageId}",
    result=lambda: models.DeploymentStageResponseList,
)

_MOVE_BEFORE: Operation[models.DeploymentStageResponseList] = Operation(
    id="MoveBeforeDeploymentStage",
    method="PUT",
    path="/deploymentStage/{deploymentStageId}/moveBefore/{stageId}",
    result=lambda: models.DeploymentStageResponseList,
)


class DeploymentStages(Resource):
    """Deployment stages."""

    def list(self, environment_id: UUID | str) -> Pager[models.DeploymentStageResponse]:
        """List environment deployment stage.

        `GET /environment/{environmentId}/deploymentStage` returns every
        `DeploymentStageResponse`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"environmentId": environment_id})

    def get(self, deployment_stage_id: UUID | str) -> models.DeploymentStageResponse:
        """Get deployment stage.

        `GET /deploymentStage/{deploymentStageId}` returns `DeploymentStageResponse`.

        Args:
            deployment_stage_id: Id of the deployment stage.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"deploymentStageId": deployment_stage_id})

    def create(
        self,
        environment_id: UUID | str,
        *,
        name: str,
        description: str | None | Omit = omit,
    ) -> models.DeploymentStageResponse:
        """Create environment deployment stage.

        `POST /environment/{environmentId}/deploymentStage` returns `DeploymentStageResponse`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _CREATE,
            path={"environmentId": environment_id},
            body={"name": name, "description": description},
        )

    def update(
        self,
        deployment_stage_id: UUID | str,
        *,
        name: str,
        description: str | None | Omit = omit,
    ) -> models.DeploymentStageResponse:
        """Edit deployment stage.

        `PUT /deploymentStage/{deploymentStageId}` returns `DeploymentStageResponse`.

        Args:
            deployment_stage_id: Id of the deployment stage.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"deploymentStageId": deployment_stage_id},
            body={"name": name, "description": description},
        )

    def delete(self, deployment_stage_id: UUID | str) -> None:
        """Delete deployment stage.

        `DELETE /deploymentStage/{deploymentStageId}` returns nothing.

        Args:
            deployment_stage_id: Id of the deployment stage.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"deploymentStageId": deployment_stage_id})

    def attach_service(
        self,
        deployment_stage_id: UUID | str,
        service_id: UUID | str,
        *,
        is_skipped: bool | Omit = omit,
    ) -> models.DeploymentStageResponseList:
        """Attach service to deployment stage.

        `PUT /deploymentStage/{deploymentStageId}/service/{serviceId}` returns
        `DeploymentStageResponseList`.

        Args:
            deployment_stage_id: Id of the deployment stage.
            service_id: Id of an application, container, database or job.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _ATTACH_SERVICE,
            path={"deploymentStageId": deployment_stage_id, "serviceId": service_id},
            body={"is_skipped": is_skipped},
        )

    def get_for_service(self, service_id: UUID | str) -> models.DeploymentStageResponse:
        """Get service deployment stage.

        `GET /service/{serviceId}/deploymentStage` returns `DeploymentStageResponse`.

        Args:
            service_id: Id of an application, container, database or job.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_FOR_SERVICE, path={"serviceId": service_id})

    def move_after(
        self, deployment_stage_id: UUID | str, stage_id: UUID | str
    ) -> models.DeploymentStageResponseList:
        """Move after deployment stage.

        `PUT /deploymentStage/{deploymentStageId}/moveAfter/{stageId}` returns
        `DeploymentStageResponseList`.

        Args:
            deployment_stage_id: Id of the deployment stage.
            stage_id: Id of the stage.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _MOVE_AFTER, path={"deploymentStageId": deployment_stage_id, "stageId": stage_id}
        )

    def move_before(
        self, deployment_stage_id: UUID | str, stage_id: UUID | str
    ) -> models.DeploymentStageResponseList:
        """Move before deployment stage.

        `PUT /deploymentStage/{deploymentStageId}/moveBefore/{stageId}` returns
        `DeploymentStageResponseList`.

        Args:
            deployment_stage_id: Id of the deployment stage.
            stage_id: Id of the stage.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _MOVE_BEFORE, path={"deploymentStageId": deployment_stage_id, "stageId": stage_id}
        )


class AsyncDeploymentStages(AsyncResource):
    """Deployment stages."""

    def list(self, environment_id: UUID | str) -> AsyncPager[models.DeploymentStageResponse]:
        """List environment deployment stage.

        `GET /environment/{environmentId}/deploymentStage` returns every
        `DeploymentStageResponse`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"environmentId": environment_id})

    async def get(self, deployment_stage_id: UUID | str) -> models.DeploymentStageResponse:
        """Get deployment stage.

        `GET /deploymentStage/{deploymentStageId}` returns `DeploymentStageResponse`.

        Args:
            deployment_stage_id: Id of the deployment stage.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"deploymentStageId": deployment_stage_id})

    async def create(
        self,
        environment_id: UUID | str,
        *,
        name: str,
        description: str | None | Omit = omit,
    ) -> models.DeploymentStageResponse:
        """Create environment deployment stage.

        `POST /environment/{environmentId}/deploymentStage` returns `DeploymentStageResponse`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _CREATE,
            path={"environmentId": environment_id},
            body={"name": name, "description": description},
        )

    async def update(
        self,
        deployment_stage_id: UUID | str,
        *,
        name: str,
        description: str | None | Omit = omit,
    ) -> models.DeploymentStageResponse:
        """Edit deployment stage.

        `PUT /deploymentStage/{deploymentStageId}` returns `DeploymentStageResponse`.

        Args:
            deployment_stage_id: Id of the deployment stage.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"deploymentStageId": deployment_stage_id},
            body={"name": name, "description": description},
        )

    async def delete(self, deployment_stage_id: UUID | str) -> None:
        """Delete deployment stage.

        `DELETE /deploymentStage/{deploymentStageId}` returns nothing.

        Args:
            deployment_stage_id: Id of the deployment stage.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_DELETE, path={"deploymentStageId": deployment_stage_id})

    async def attach_service(
        self,
        deployment_stage_id: UUID | str,
        service_id: UUID | str,
        *,
        is_skipped: bool | Omit = omit,
    ) -> models.DeploymentStageResponseList:
        """Attach service to deployment stage.

        `PUT /deploymentStage/{deploymentStageId}/service/{serviceId}` returns
        `DeploymentStageResponseList`.

        Args:
            deployment_stage_id: Id of the deployment stage.
            service_id: Id of an application, container, database or job.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _ATTACH_SERVICE,
            path={"deploymentStageId": deployment_stage_id, "serviceId": service_id},
            body={"is_skipped": is_skipped},
        )

    async def get_for_service(self, service_id: UUID | str) -> models.DeploymentStageResponse:
        """Get service deployment stage.

        `GET /service/{serviceId}/deploymentStage` returns `DeploymentStageResponse`.

        Args:
            service_id: Id of an application, container, database or job.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_FOR_SERVICE, path={"serviceId": service_id})

    async def move_after(
        self, deployment_stage_id: UUID | str, stage_id: UUID | str
    ) -> models.DeploymentStageResponseList:
        """Move after deployment stage.

        `PUT /deploymentStage/{deploymentStageId}/moveAfter/{stageId}` returns
        `DeploymentStageResponseList`.

        Args:
            deployment_stage_id: Id of the deployment stage.
            stage_id: Id of the stage.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _MOVE_AFTER, path={"deploymentStageId": deployment_stage_id, "stageId": stage_id}
        )

    async def move_before(
        self, deployment_stage_id: UUID | str, stage_id: UUID | str
    ) -> models.DeploymentStageResponseList:
        """Move before deployment stage.

        `PUT /deploymentStage/{deploymentStageId}/moveBefore/{stageId}` returns
        `DeploymentStageResponseList`.

        Args:
            deployment_stage_id: Id of the deployment stage.
            stage_id: Id of the stage.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _MOVE_BEFORE, path={"deploymentStageId": deployment_stage_id, "stageId": stage_id}
        )
