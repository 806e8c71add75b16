"""Environment types."""

from __future__ import annotations

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Operation,
    Pager,
    Resource,
    pages,
)

_LIST: Operation[models.EnvironmentType] = Operation(
    id="list-projects-environment-types",
    method="GET",
    path="/projects/{projectId}/environment-types",
    result=lambda: models.EnvironmentTypeCollection,
    paging=pages.Whole(items=()),
)

_GET: Operation[models.EnvironmentType] = Operation(
    id="get-environment-type",
    method="GET",
    path="/projects/{projectId}/environment-types/{environmentTypeId}",
    result=lambda: models.EnvironmentType,
)


class EnvironmentTypes(Resource):
    """Environment types."""

    def list(self, project_id: str) -> Pager[models.EnvironmentType]:
        """List projects environment types.

        `GET /projects/{projectId}/environment-types` returns every `EnvironmentType`.

        Args:
            project_id: Id of the project.
        """
        return self._pages(_LIST, path={"projectId": project_id})

    def get(self, project_id: str, environment_type_id: str) -> models.EnvironmentType:
        """Get environment type.

        `GET /projects/{projectId}/environment-types/{environmentTypeId}` returns
        `EnvironmentType`.

        Args:
            project_id: Id of the project.
            environment_type_id: Id of the environment type.
        """
        return self._call(
            _GET, path={"projectId": project_id, "environmentTypeId": environment_type_id}
        )


class AsyncEnvironmentTypes(AsyncResource):
    """Environment types."""

    def list(self, project_id: str) -> AsyncPager[models.EnvironmentType]:
        """List projects environment types.

        `GET /projects/{projectId}/environment-types` returns every `EnvironmentType`.

        Args:
            project_id: Id of the project.
        """
        return self._pages(_LIST, path={"projectId": project_id})

    async def get(self, project_id: str, environment_type_id: str) -> models.EnvironmentType:
        """Get environment type.

        `GET /projects/{projectId}/environment-types/{environmentTypeId}` returns
        `EnvironmentType`.

        Args:
            project_id: Id of the project.
            environment_type_id: Id of the environment type.
        """
        return await self._call(
            _GET, path={"projectId": project_id, "environmentTypeId": environment_type_id}
        )
