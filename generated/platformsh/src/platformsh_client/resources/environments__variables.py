"""Environments, variables."""

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
    from collections.abc import Mapping, Sequence

_LIST: Operation[models.EnvironmentVariable] = Operation(
    id="list-projects-environments-variables",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/variables",
    result=lambda: models.EnvironmentVariableCollection,
    paging=pages.Whole(items=()),
)

_GET: Operation[models.EnvironmentVariable] = Operation(
    id="get-projects-environments-variables",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/variables/{variableId}",
    result=lambda: models.EnvironmentVariable,
)

_CREATE: Operation[models.AcceptedResponse] = Operation(
    id="create-projects-environments-variables",
    method="POST",
    path="/projects/{projectId}/environments/{environmentId}/variables",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)

_UPDATE: Operation[models.AcceptedResponse] = Operation(
    id="update-projects-environments-variables",
    method="PATCH",
    path="/projects/{projectId}/environments/{environmentId}/variables/{variableId}",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)

_DELETE: Operation[models.AcceptedResponse] = Operation(
    id="delete-projects-environments-variables",
    method="DELETE",
    path="/projects/{projectId}/environments/{environmentId}/variables/{variableId}",
    result=lambda: models.AcceptedResponse,
)


class EnvironmentsVariables(Resource):
    """Environments, variables."""

    def list(self, project_id: str, environment_id: str) -> Pager[models.EnvironmentVariable]:
        """List projects environments variables.

        `GET /projects/{projectId}/environments/{environmentId}/variables` returns every
        `EnvironmentVariable`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._pages(_LIST, path={"projectId": project_id, "environmentId": environment_id})

    def get(
        self,
        project_id: str,
        environment_id: str,
        variable_id: str,
    ) -> models.EnvironmentVariable:
        """Get projects environments variables.

        `GET /projects/{projectId}/environments/{environmentId}/variables/{variableId}` returns
        `EnvironmentVariable`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            variable_id: Id of the variable.
        """
        return self._call(
            _GET,
            path={
                "projectId": project_id,
                "environmentId": environment_id,
                "variableId": variable_id,
            },
        )

    def create(
        self,
        project_id: str,
        environment_id: str,
        *,
        name: str,
        value: str,
        application_scope: Sequence[str] | Omit = omit,
        attributes: Mapping[str, str] | Omit = omit,
        is_enabled: bool | Omit = omit,
        is_inheritable: bool | Omit = omit,
        is_json: bool | Omit = omit,
        is_sensitive: bool | Omit = omit,
        visible_build: bool | Omit = omit,
        visible_runtime: bool | Omit = omit,
    ) -> models.AcceptedResponse:
        """Create projects environments variables.

        `POST /projects/{projectId}/environments/{environmentId}/variables` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._call(
            _CREATE,
            path={"projectId": project_id, "environmentId": environment_id},
            body={
                "name": name,
                "value": value,
                "application_scope": application_scope,
                "attributes": attributes,
                "is_enabled": is_enabled,
                "is_inheritable": is_inheritable,
                "is_json": is_json,
                "is_sensitive": is_sensitive,
                "visible_build": visible_build,
                "visible_runtime": visible_runtime,
            },
        )

    def update(
        self,
        project_id: str,
        environment_id: str,
        variable_id: str,
        *,
        application_scope: Sequence[str] | Omit = omit,
        attributes: Mapping[str, str] | Omit = omit,
        is_enabled: bool | Omit = omit,
        is_inheritable: bool | Omit = omit,
        is_json: bool | Omit = omit,
        is_sensitive: bool | Omit = omit,
        name: str | Omit = omit,
        value: str | Omit = omit,
        visible_build: bool | Omit = omit,
        visible_runtime: bool | Omit = omit,
    ) -> models.AcceptedResponse:
        """Update projects environments variables.

        `PATCH /projects/{projectId}/environments/{environmentId}/variables/{variableId}`
        returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            variable_id: Id of the variable.
        """
        return self._call(
            _UPDATE,
            path={
                "projectId": project_id,
                "environmentId": environment_id,
                "variableId": variable_id,
            },
            body={
                "application_scope": application_scope,
                "attributes": attributes,
                "is_enabled": is_enabled,
                "is_inheritable": is_inheritable,
                "is_json": is_json,
                "is_sensitive": is_sensitive,
                "name": name,
                "value": value,
                "visible_build": visible_build,
                "visible_runtime": visible_runtime,
            },
        )

    def delete(
        self,
        project_id: str,
        environment_id: str,
        variable_id: str,
    ) -> models.AcceptedResponse:
        """Delete projects environments variables.

        `DELETE /projects/{projectId}/environments/{environmentId}/variables/{variableId}`
        returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            variable_id: Id of the variable.
        """
        return self._call(
            _DELETE,
            path={
                "projectId": project_id,
                "environmentId": environment_id,
                "variableId": variable_id,
            },
        )


class AsyncEnvironmentsVariables(AsyncResource):
    """Environments, variables."""

    def list(self, project_id: str, environment_id: str) -> AsyncPager[models.EnvironmentVariable]:
        """List projects environments variables.

        `GET /projects/{projectId}/environments/{environmentId}/variables` returns every
        `EnvironmentVariable`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._pages(_LIST, path={"projectId": project_id, "environmentId": environment_id})

    async def get(
        self,
        project_id: str,
        environment_id: str,
        variable_id: str,
    ) -> models.EnvironmentVariable:
        """Get projects environments variables.

        `GET /projects/{projectId}/environments/{environmentId}/variables/{variableId}` returns
        `EnvironmentVariable`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            variable_id: Id of the variable.
        """
        return await self._call(
            _GET,
            path={
                "projectId": project_id,
                "environmentId": environment_id,
                "variableId": variable_id,
            },
        )

    async def create(
        self,
        project_id: str,
        environment_id: str,
        *,
        name: str,
        value: str,
        application_scope: Sequence[str] | Omit = omit,
        attributes: Mapping[str, str] | Omit = omit,
        is_enabled: bool | Omit = omit,
        is_inheritable: bool | Omit = omit,
        is_json: bool | Omit = omit,
        is_sensitive: bool | Omit = omit,
        visible_build: bool | Omit = omit,
        visible_runtime: bool | Omit = omit,
    ) -> models.AcceptedResponse:
        """Create projects environments variables.

        `POST /projects/{projectId}/environments/{environmentId}/variables` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return await self._call(
            _CREATE,
            path={"projectId": project_id, "environmentId": environment_id},
            body={
                "name": name,
                "value": value,
                "application_scope": application_scope,
                "attributes": attributes,
                "is_enabled": is_enabled,
                "is_inheritable": is_inheritable,
                "is_json": is_json,
                "is_sensitive": is_sensitive,
                "visible_build": visible_build,
                "visible_runtime": visible_runtime,
            },
        )

    async def update(
        self,
        project_id: str,
        environment_id: str,
        variable_id: str,
        *,
        application_scope: Sequence[str] | Omit = omit,
        attributes: Mapping[str, str] | Omit = omit,
        is_enabled: bool | Omit = omit,
        is_inheritable: bool | Omit = omit,
        is_json: bool | Omit = omit,
        is_sensitive: bool | Omit = omit,
        name: str | Omit = omit,
        value: str | Omit = omit,
        visible_build: bool | Omit = omit,
        visible_runtime: bool | Omit = omit,
    ) -> models.AcceptedResponse:
        """Update projects environments variables.

        `PATCH /projects/{projectId}/environments/{environmentId}/variables/{variableId}`
        returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            variable_id: Id of the variable.
        """
        return await self._call(
            _UPDATE,
            path={
                "projectId": project_id,
                "environmentId": environment_id,
                "variableId": variable_id,
            },
            body={
                "application_scope": application_scope,
                "attributes": attributes,
                "is_enabled": is_enabled,
                "is_inheritable": is_inheritable,
                "is_json": is_json,
                "is_sensitive": is_sensitive,
                "name": name,
                "value": value,
                "visible_build": visible_build,
                "visible_runtime": visible_runtime,
            },
        )

    async def delete(
        self,
        project_id: str,
        environment_id: str,
        variable_id: str,
    ) -> models.AcceptedResponse:
        """Delete projects environments variables.

        `DELETE /projects/{projectId}/environments/{environmentId}/variables/{variableId}`
        returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            variable_id: Id of the variable.
        """
        return await self._call(
            _DELETE,
            path={
                "projectId": project_id,
                "environmentId": environment_id,
                "variableId": variable_id,
            },
        )
