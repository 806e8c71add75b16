"""Runtime operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Omit,
    Operation,
    Resource,
    omit,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_RUN: Operation[models.AcceptedResponse] = Operation(
    id="run-operation",
    method="POST",
    path="/projects/{projectId}/environments/{environmentId}/deployments/{deploymentId}/operations",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)


class RuntimeOperations(Resource):
    """Runtime operations."""

    def run(
        self,
        project_id: str,
        environment_id: str,
        deployment_id: str,
        *,
        operation: str,
        service: str,
        parameters: Sequence[str] | Omit = omit,
    ) -> models.AcceptedResponse:
        """Run operation.

        `POST
        /projects/{projectId}/environments/{environmentId}/deployments/{deploymentId}/operations`
        returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            deployment_id: Id of the deployment.
        """
        return self._call(
            _RUN,
            path={
                "projectId": project_id,
                "environmentId": environment_id,
                "deploymentId": deployment_id,
            },
            body={"operation": operation, "service": service, "parameters": parameters},
        )


class AsyncRuntimeOperations(AsyncResource):
    """Runtime operations."""

    async def run(
        self,
        project_id: str,
        environment_id: str,
        deployment_id: str,
        *,
        operation: str,
        service: str,
        parameters: Sequence[str] | Omit = omit,
    ) -> models.AcceptedResponse:
        """Run operation.

        `POST
        /projects/{projectId}/environments/{environmentId}/deployments/{deploymentId}/operations`
        returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            deployment_id: Id of the deployment.
        """
        return await self._call(
            _RUN,
            path={
                "projectId": project_id,
                "environmentId": environment_id,
                "deploymentId": deployment_id,
            },
            body={"operation": operation, "service": service, "parameters": parameters},
        )
