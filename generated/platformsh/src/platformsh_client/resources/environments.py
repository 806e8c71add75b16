"""Environments."""

from __future__ import annotations

from functools import cached_property
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
    from collections.abc import Mapping, Sequence

    from .. import types
    from .environments__activities import AsyncEnvironmentsActivities, EnvironmentsActivities
    from .environments__backups import AsyncEnvironmentsBackups, EnvironmentsBackups
    from .environments__domains import AsyncEnvironmentsDomains, EnvironmentsDomains
    from .environments__variables import AsyncEnvironmentsVariables, EnvironmentsVariables

_LIST: Operation[models.Environment] = Operation(
    id="list-projects-environments",
    method="GET",
    path="/projects/{projectId}/environments",
    result=lambda: models.EnvironmentCollection,
    paging=pages.Whole(items=()),
)

_GET: Operation[models.Environment] = Operation(
    id="get-environment",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}",
    result=lambda: models.Environment,
)

_UPDATE: Operation[models.AcceptedResponse] = Operation(
    id="update-environment",
    method="PATCH",
    path="/projects/{projectId}/environments/{environmentId}",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)

_DELETE: Operation[models.AcceptedResponse] = Operation(
    id="delete-environment",
    method="DELETE",
    path="/projects/{projectId}/environments/{environmentId}",
    result=lambda: models.AcceptedResponse,
)

_ACTIVATE: Operation[models.AcceptedResponse] = Operation(
    id="activate-environment",
    method="POST",
    path="/projects/{projectId}/environments/{environmentId}/activate",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)

_BRANCH: Operation[models.AcceptedResponse] = Operation(
    id="branch-environment",
    method="POST",
    path="/projects/{projectId}/environments/{environmentId}/branch",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)

_DEACTIVATE: Operation[models.AcceptedResponse] = Operation(
    id="deactivate-environment",
    method="POST",
    path="/projects/{projectId}/environments/{environmentId}/deactivate",
    result=lambda: models.AcceptedResponse,
)

_DEPLOY: Operation[models.AcceptedResponse] = Operation(
    id="deploy-environment",
    method="POST",
    path="/projects/{projectId}/environments/{environmentId}/deploy",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)

_INITIALIZE: Operation[models.AcceptedResponse] = Operation(
    id="initialize-environment",
    method="POST",
    path="/projects/{projectId}/environments/{environmentId}/initialize",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)

_MAINTENANCE_REDEPLOY: Operation[models.AcceptedResponse] = Operation(
    id="maintenance-redeploy-environment",
    method="POST",
    path="/projects/{projectId}/environments/{environmentId}/maintenance-redeploy",
    result=lambda: models.AcceptedResponse,
)

_MERGE: Operation[models.AcceptedResponse] = Operation(
    id="merge-environment",
    method="POST",
    path="/projects/{projectId}/environments/{environmentId}/merge",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)

_PAUSE: Operation[models.AcceptedResponse] = Operation(
    id="pause-environment",
    method="POST",
    path="/projects/{projectId}/environments/{environmentId}/pause",
    result=lambda: models.AcceptedResponse,
)

_REDEPLOY: Operation[models.AcceptedResponse] = Operation(
    id="redeploy-environment",
    method="POST",
    path="/projects/{projectId}/environments/{environmentId}/redeploy",
    result=lambda: models.AcceptedResponse,
)

_RESUME: Operation[models.AcceptedResponse] = Operation(
    id="resume-environment",
    method="POST",
    path="/projects/{projectId}/environments/{environmentId}/resume",
    result=lambda: models.AcceptedResponse,
)

_SYNCHRONIZE: Operation[models.AcceptedResponse] = Operation(
    id="synchronize-environment",
    method="POST",
    path="/projects/{projectId}/environments/{environmentId}/synchronize",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)


class Environments(Resource):
    """Environments."""

    @cached_property
    def activities(self) -> EnvironmentsActivities:
        from .environments__activities import EnvironmentsActivities

        return EnvironmentsActivities(self._api)

    @cached_property
    def backups(self) -> EnvironmentsBackups:
        from .environments__backups import EnvironmentsBackups

        return EnvironmentsBackups(self._api)

    @cached_property
    def domains(self) -> EnvironmentsDomains:
        from .environments__domains import EnvironmentsDomains

        return EnvironmentsDomains(self._api)

    @cached_property
    def variables(self) -> EnvironmentsVariables:
        from .environments__variables import EnvironmentsVariables

        return EnvironmentsVariables(self._api)

    def list(self, project_id: str) -> Pager[models.Environment]:
        """List projects environments.

        `GET /projects/{projectId}/environments` returns every `Environment`.

        Args:
            project_id: Id of the project.
        """
        return self._pages(_LIST, path={"projectId": project_id})

    def get(self, project_id: str, environment_id: str) -> models.Environment:
        """Get environment.

        `GET /projects/{projectId}/environments/{environmentId}` returns `Environment`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._call(_GET, path={"projectId": project_id, "environmentId": environment_id})

    def update(
        self,
        project_id: str,
        environment_id: str,
        *,
        attributes: Mapping[str, str] | Omit = omit,
        clone_parent_on_create: bool | Omit = omit,
        enable_smtp: bool | Omit = omit,
        http_access: types.EnvironmentPatchHttpAccess | Omit = omit,
        name: str | Omit = omit,
        parent: str | None | Omit = omit,
        restrict_robots: bool | Omit = omit,
        title: str | Omit = omit,
        type: types.EnvironmentPatchType | Omit = omit,
    ) -> models.AcceptedResponse:
        """Update environment.

        `PATCH /projects/{projectId}/environments/{environmentId}` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            type: One of `development`, `production`, `staging`.
        """
        return self._call(
            _UPDATE,
            path={"projectId": project_id, "environmentId": environment_id},
            body={
                "attributes": attributes,
                "clone_parent_on_create": clone_parent_on_create,
                "enable_smtp": enable_smtp,
                "http_access": http_access,
                "name": name,
                "parent": parent,
                "restrict_robots": restrict_robots,
                "title": title,
                "type": type,
            },
        )

    def delete(self, project_id: str, environment_id: str) -> models.AcceptedResponse:
        """Delete environment.

        `DELETE /projects/{projectId}/environments/{environmentId}` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._call(_DELETE, path={"projectId": project_id, "environmentId": environment_id})

    def activate(
        self,
        project_id: str,
        environment_id: str,
        *,
        resources: types.EnvironmentActivateInputResources | None | Omit = omit,
    ) -> models.AcceptedResponse:
        """Activate environment.

        `POST /projects/{projectId}/environments/{environmentId}/activate` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._call(
            _ACTIVATE,
            path={"projectId": project_id, "environmentId": environment_id},
            body={"resources": resources},
        )

    def branch(
        self,
        project_id: str,
        environment_id: str,
        *,
        name: str,
        title: str,
        clone_parent: bool | Omit = omit,
        resources: types.EnvironmentBranchInputResources | None | Omit = omit,
        type: types.EnvironmentBranchInputType | Omit = omit,
    ) -> models.AcceptedResponse:
        """Branch environment.

        `POST /projects/{projectId}/environments/{environmentId}/branch` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            type: One of `development`, `staging`.
        """
        return self._call(
            _BRANCH,
            path={"projectId": project_id, "environmentId": environment_id},
            body={
                "name": name,
                "title": title,
                "clone_parent": clone_parent,
                "resources": resources,
                "type": type,
            },
        )

    def deactivate(self, project_id: str, environment_id: str) -> models.AcceptedResponse:
        """Deactivate environment.

        `POST /projects/{projectId}/environments/{environmentId}/deactivate` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._call(
            _DEACTIVATE, path={"projectId": project_id, "environmentId": environment_id}
        )

    def deploy(
        self,
        project_id: str,
        environment_id: str,
        *,
        strategy: types.EnvironmentDeployInputStrategy | Omit = omit,
    ) -> models.AcceptedResponse:
        """Deploy environment.

        `POST /projects/{projectId}/environments/{environmentId}/deploy` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            strategy: One of `rolling`, `stopstart`.
        """
        return self._call(
            _DEPLOY,
            path={"projectId": project_id, "environmentId": environment_id},
            body={"strategy": strategy},
        )

    def initialize(
        self,
        project_id: str,
        environment_id: str,
        *,
        profile: str,
        repository: str,
        config: str | None | Omit = omit,
        files: Sequence[types.EnvironmentInitializeInputFile] | Omit = omit,
        resources: types.EnvironmentInitializeInputResources | None | Omit = omit,
    ) -> models.AcceptedResponse:
        """Initialize environment.

        `POST /projects/{projectId}/environments/{environmentId}/initialize` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._call(
            _INITIALIZE,
            path={"projectId": project_id, "environmentId": environment_id},
            body={
                "profile": profile,
                "repository": repository,
                "config": config,
                "files": files,
                "resources": resources,
            },
        )

    def maintenance_redeploy(self, project_id: str, environment_id: str) -> models.AcceptedResponse:
        """Maintenance redeploy environment.

        `POST /projects/{projectId}/environments/{environmentId}/maintenance-redeploy` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._call(
            _MAINTENANCE_REDEPLOY, path={"projectId": project_id, "environmentId": environment_id}
        )

    def merge(
        self,
        project_id: str,
        environment_id: str,
        *,
        resources: types.EnvironmentMergeInputResources | None | Omit = omit,
    ) -> models.AcceptedResponse:
        """Merge environment.

        `POST /projects/{projectId}/environments/{environmentId}/merge` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._call(
            _MERGE,
            path={"projectId": project_id, "environmentId": environment_id},
            body={"resources": resources},
        )

    def pause(self, project_id: str, environment_id: str) -> models.AcceptedResponse:
        """Pause environment.

        `POST /projects/{projectId}/environments/{environmentId}/pause` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._call(_PAUSE, path={"projectId": project_id, "environmentId": environment_id})

    def redeploy(self, project_id: str, environment_id: str) -> models.AcceptedResponse:
        """Redeploy environment.

        `POST /projects/{projectId}/environments/{environmentId}/redeploy` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._call(
            _REDEPLOY, path={"projectId": project_id, "environmentId": environment_id}
        )

    def resume(self, project_id: str, environment_id: str) -> models.AcceptedResponse:
        """Resume environment.

        `POST /projects/{projectId}/environments/{environmentId}/resume` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._call(_RESUME, path={"projectId": project_id, "environmentId": environment_id})

    def synchronize(
        self,
        project_id: str,
        environment_id: str,
        *,
        rebase: bool | Omit = omit,
        synchronize_code: bool | Omit = omit,
        synchronize_data: bool | Omit = omit,
        synchronize_resources: bool | Omit = omit,
    ) -> models.AcceptedResponse:
        """Synchronize environment.

        `POST /projects/{projectId}/environments/{environmentId}/synchronize` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._call(
            _SYNCHRONIZE,
            path={"projectId": project_id, "environmentId": environment_id},
            body={
                "rebase": rebase,
                "synchronize_code": synchronize_code,
                "synchronize_data": synchronize_data,
                "synchronize_resources": synchronize_resources,
            },
        )


class AsyncEnvironments(AsyncResource):
    """Environments."""

    @cached_property
    def activities(self) -> AsyncEnvironmentsActivities:
        from .environments__activities import AsyncEnvironmentsActivities

        return AsyncEnvironmentsActivities(self._api)

    @cached_property
    def backups(self) -> AsyncEnvironmentsBackups:
        from .environments__backups import AsyncEnvironmentsBackups

        return AsyncEnvironmentsBackups(self._api)

    @cached_property
    def domains(self) -> AsyncEnvironmentsDomains:
        from .environments__domains import AsyncEnvironmentsDomains

        return AsyncEnvironmentsDomains(self._api)

    @cached_property
    def variables(self) -> AsyncEnvironmentsVariables:
        from .environments__variables import AsyncEnvironmentsVariables

        return AsyncEnvironmentsVariables(self._api)

    def list(self, project_id: str) -> AsyncPager[models.Environment]:
        """List projects environments.

        `GET /projects/{projectId}/environments` returns every `Environment`.

        Args:
            project_id: Id of the project.
        """
        return self._pages(_LIST, path={"projectId": project_id})

    async def get(self, project_id: str, environment_id: str) -> models.Environment:
        """Get environment.

        `GET /projects/{projectId}/environments/{environmentId}` returns `Environment`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return await self._call(
            _GET, path={"projectId": project_id, "environmentId": environment_id}
        )

    async def update(
        self,
        project_id: str,
        environment_id: str,
        *,
        attributes: Mapping[str, str] | Omit = omit,
        clone_parent_on_create: bool | Omit = omit,
        enable_smtp: bool | Omit = omit,
        http_access: types.EnvironmentPatchHttpAccess | Omit = omit,
        name: str | Omit = omit,
        parent: str | None | Omit = omit,
        restrict_robots: bool | Omit = omit,
        title: str | Omit = omit,
        type: types.EnvironmentPatchType | Omit = omit,
    ) -> models.AcceptedResponse:
        """Update environment.

        `PATCH /projects/{projectId}/environments/{environmentId}` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            type: One of `development`, `production`, `staging`.
        """
        return await self._call(
            _UPDATE,
            path={"projectId": project_id, "environmentId": environment_id},
            body={
                "attributes": attributes,
                "clone_parent_on_create": clone_parent_on_create,
                "enable_smtp": enable_smtp,
                "http_access": http_access,
                "name": name,
                "parent": parent,
                "restrict_robots": restrict_robots,
                "title": title,
                "type": type,
            },
        )

    async def delete(self, project_id: str, environment_id: str) -> models.AcceptedResponse:
        """Delete environment.

        `DELETE /projects/{projectId}/environments/{environmentId}` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return await self._call(
            _DELETE, path={"projectId": project_id, "environmentId": environment_id}
        )

    async def activate(
        self,
        project_id: str,
        environment_id: str,
        *,
        resources: types.EnvironmentActivateInputResources | None | Omit = omit,
    ) -> models.AcceptedResponse:
        """Activate environment.

        `POST /projects/{projectId}/environments/{environmentId}/activate` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return await self._call(
            _ACTIVATE,
            path={"projectId": project_id, "environmentId": environment_id},
            body={"resources": resources},
        )

    async def branch(
        self,
        project_id: str,
        environment_id: str,
        *,
        name: str,
        title: str,
        clone_parent: bool | Omit = omit,
        resources: types.EnvironmentBranchInputResources | None | Omit = omit,
        type: types.EnvironmentBranchInputType | Omit = omit,
    ) -> models.AcceptedResponse:
        """Branch environment.

        `POST /projects/{projectId}/environments/{environmentId}/branch` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            type: One of `development`, `staging`.
        """
        return await self._call(
            _BRANCH,
            path={"projectId": project_id, "environmentId": environment_id},
            body={
                "name": name,
                "title": title,
                "clone_parent": clone_parent,
                "resources": resources,
                "type": type,
            },
        )

    async def deactivate(self, project_id: str, environment_id: str) -> models.AcceptedResponse:
        """Deactivate environment.

        `POST /projects/{projectId}/environments/{environmentId}/deactivate` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return await self._call(
            _DEACTIVATE, path={"projectId": project_id, "environmentId": environment_id}
        )

    async def deploy(
        self,
        project_id: str,
        environment_id: str,
        *,
        strategy: types.EnvironmentDeployInputStrategy | Omit = omit,
    ) -> models.AcceptedResponse:
        """Deploy environment.

        `POST /projects/{projectId}/environments/{environmentId}/deploy` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            strategy: One of `rolling`, `stopstart`.
        """
        return await self._call(
            _DEPLOY,
            path={"projectId": project_id, "environmentId": environment_id},
            body={"strategy": strategy},
        )

    async def initialize(
        self,
        project_id: str,
        environment_id: str,
        *,
        profile: str,
        repository: str,
        config: str | None | Omit = omit,
        files: Sequence[types.EnvironmentInitializeInputFile] | Omit = omit,
        resources: types.EnvironmentInitializeInputResources | None | Omit = omit,
    ) -> models.AcceptedResponse:
        """Initialize environment.

        `POST /projects/{projectId}/environments/{environmentId}/initialize` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return await self._call(
            _INITIALIZE,
            path={"projectId": project_id, "environmentId": environment_id},
            body={
                "profile": profile,
                "repository": repository,
                "config": config,
                "files": files,
                "resources": resources,
            },
        )

    async def maintenance_redeploy(
        self, project_id: str, environment_id: str
    ) -> models.AcceptedResponse:
        """Maintenance redeploy environment.

        `POST /projects/{projectId}/environments/{environmentId}/maintenance-redeploy` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return await self._call(
            _MAINTENANCE_REDEPLOY, path={"projectId": project_id, "environmentId": environment_id}
        )

    async def merge(
        self,
        project_id: str,
        environment_id: str,
        *,
        resources: types.EnvironmentMergeInputResources | None | Omit = omit,
    ) -> models.AcceptedResponse:
        """Merge environment.

        `POST /projects/{projectId}/environments/{environmentId}/merge` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return await self._call(
            _MERGE,
            path={"projectId": project_id, "environmentId": environment_id},
            body={"resources": resources},
        )

    async def pause(self, project_id: str, environment_id: str) -> models.AcceptedResponse:
        """Pause environment.

        `POST /projects/{projectId}/environments/{environmentId}/pause` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return await self._call(
            _PAUSE, path={"projectId": project_id, "environmentId": environment_id}
        )

    async def redeploy(self, project_id: str, environment_id: str) -> models.AcceptedResponse:
        """Redeploy environment.

        `POST /projects/{projectId}/environments/{environmentId}/redeploy` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return await self._call(
            _REDEPLOY, path={"projectId": project_id, "environmentId": environment_id}
        )

    async def resume(self, project_id: str, environment_id: str) -> models.AcceptedResponse:
        """Resume environment.

        `POST /projects/{projectId}/environments/{environmentId}/resume` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return await self._call(
            _RESUME, path={"projectId": project_id, "environmentId": environment_id}
        )

    async def synchronize(
        self,
        project_id: str,
        environment_id: str,
        *,
        rebase: bool | Omit = omit,
        synchronize_code: bool | Omit = omit,
        synchronize_data: bool | Omit = omit,
        synchronize_resources: bool | Omit = omit,
    ) -> models.AcceptedResponse:
        """Synchronize environment.

        `POST /projects/{projectId}/environments/{environmentId}/synchronize` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return await self._call(
            _SYNCHRONIZE,
            path={"projectId": project_id, "environmentId": environment_id},
            body={
                "rebase": rebase,
                "synchronize_code": synchronize_code,
                "synchronize_data": synchronize_data,
                "synchronize_resources": synchronize_resources,
            },
        )
