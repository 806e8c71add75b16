"""Source operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
    from collections.abc import Mapping

_LIST: Operation[models.EnvironmentSourceOperation] = Operation(
    id="list-projects-environments-source-operations",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/source-operations",
    result=lambda: models.EnvironmentSourceOperationCollection,
    paging=pages.Whole(items=()),
)

_RUN: Operation[models.AcceptedResponse] = Operation(
    id="run-source-operation",
    method="POST",
    path="/projects/{projectId}/environments/{environmentId}/source-operation",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)


class SourceOperations(Resource):
    """Source operations."""

    def list(
        self, project_id: str, environment_id: str
    ) -> Pager[models.EnvironmentSourceOperation]:
        """List projects environments source operations.

        `GET /projects/{projectId}/environments/{environmentId}/source-operations` returns every
        `EnvironmentSourceOperation`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._pages(_LIST, path={"projectId": project_id, "environmentId": environment_id})

    def run(
        self,
        project_id: str,
        environment_id: str,
        *,
        operation: str,
        variables: Mapping[str, Mapping[str, Any]] | Omit = omit,
    ) -> models.AcceptedResponse:
        """Run source operation.

        `POST /projects/{projectId}/environments/{environmentId}/source-operation` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._call(
            _RUN,
            path={"projectId": project_id, "environmentId": environment_id},
            body={"operation": operation, "variables": variables},
        )


class AsyncSourceOperations(AsyncResource):
    """Source operations."""

    def list(
        self, project_id: str, environment_id: str
    ) -> AsyncPager[models.EnvironmentSourceOperation]:
        """List projects environments source operations.

        `GET /projects/{projectId}/environments/{environmentId}/source-operations` returns every
        `EnvironmentSourceOperation`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._pages(_LIST, path={"projectId": project_id, "environmentId": environment_id})

    async def run(
        self,
        project_id: str,
        environment_id: str,
        *,
        operation: str,
        variables: Mapping[str, Mapping[str, Any]] | Omit = omit,
    ) -> models.AcceptedResponse:
        """Run source operation.

        `POST /projects/{projectId}/environments/{environmentId}/source-operation` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return await self._call(
            _RUN,
            path={"projectId": project_id, "environmentId": environment_id},
            body={"operation": operation, "variables": variables},
        )
