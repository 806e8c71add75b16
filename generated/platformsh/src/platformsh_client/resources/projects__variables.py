"""Projects, variables."""

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

_LIST: Operation[models.ProjectVariable] = Operation(
    id="list-projects-variables",
    method="GET",
    path="/projects/{projectId}/variables",
    result=lambda: models.ProjectVariableCollection,
    paging=pages.Whole(items=()),
)

_GET: Operation[models.ProjectVariable] = Operation(
    id="get-projects-variables",
    method="GET",
    path="/projects/{projectId}/variables/{projectVariableId}",
    result=lambda: models.ProjectVariable,
)

_CREATE: Operation[models.AcceptedResponse] = Operation(
    id="create-projects-variables",
    method="POST",
    path="/projects/{projectId}/variables",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)

_UPDATE: Operation[models.AcceptedResponse] = Operation(
    id="update-projects-variables",
    method="PATCH",
    path="/projects/{projectId}/variables/{projectVariableId}",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)

_DELETE: Operation[models.AcceptedResponse] = Operation(
    id="delete-projects-variables",
    method="DELETE",
    path="/projects/{projectId}/variables/{projectVariableId}",
    result=lambda: models.AcceptedResponse,
)


class ProjectsVariables(Resource):
    """Projects, variables."""

    def list(self, project_id: str) -> Pager[models.ProjectVariable]:
        """List projects variables.

        `GET /projects/{projectId}/variables` returns every `ProjectVariable`.

        Args:
            project_id: Id of the project.
        """
        return self._pages(_LIST, path={"projectId": project_id})

    def get(self, project_id: str, project_variable_id: str) -> models.ProjectVariable:
        """Get projects variables.

        `GET /projects/{projectId}/variables/{projectVariableId}` returns `ProjectVariable`.

        Args:
            project_id: Id of the project.
            project_variable_id: Id of the project variable.
        """
        return self._call(
            _GET, path={"projectId": project_id, "projectVariableId": project_variable_id}
        )

    def create(
        self,
        project_id: str,
        *,
        name: str,
        value: str,
        application_scope: Sequence[str] | Omit = omit,
        attributes: Mapping[str, str] | Omit = omit,
        is_json: bool | Omit = omit,
        is_sensitive: bool | Omit = omit,
        visible_build: bool | Omit = omit,
        visible_runtime: bool | Omit = omit,
    ) -> models.AcceptedResponse:
        """Create projects variables.

        `POST /projects/{projectId}/variables` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
        """
        return self._call(
            _CREATE,
            path={"projectId": project_id},
            body={
                "name": name,
                "value": value,
                "application_scope": application_scope,
                "attributes": attributes,
                "is_json": is_json,
                "is_sensitive": is_sensitive,
                "visible_build": visible_build,
                "visible_runtime": visible_runtime,
            },
        )

    def update(
        self,
        project_id: str,
        project_variable_id: str,
        *,
        application_scope: Sequence[str] | Omit = omit,
        attributes: Mapping[str, str] | Omit = omit,
        is_json: bool | Omit = omit,
        is_sensitive: bool | Omit = omit,
        name: str | Omit = omit,
        value: str | Omit = omit,
        visible_build: bool | Omit = omit,
        visible_runtime: bool | Omit = omit,
    ) -> models.AcceptedResponse:
        """Update projects variables.

        `PATCH /projects/{projectId}/variables/{projectVariableId}` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            project_variable_id: Id of the project variable.
        """
        return self._call(
            _UPDATE,
            path={"projectId": project_id, "projectVariableId": project_variable_id},
            body={
                "application_scope": application_scope,
                "attributes": attributes,
                "is_json": is_json,
                "is_sensitive": is_sensitive,
                "name": name,
                "value": value,
                "visible_build": visible_build,
                "visible_runtime": visible_runtime,
            },
        )

    def delete(self, project_id: str, project_variable_id: str) -> models.AcceptedResponse:
        """Delete projects variables.

        `DELETE /projects/{projectId}/variables/{projectVariableId}` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            project_variable_id: Id of the project variable.
        """
        return self._call(
            _DELETE, path={"projectId": project_id, "projectVariableId": project_variable_id}
        )


class AsyncProjectsVariables(AsyncResource):
    """Projects, variables."""

    def list(self, project_id: str) -> AsyncPager[models.ProjectVariable]:
        """List projects variables.

        `GET /projects/{projectId}/variables` returns every `ProjectVariable`.

        Args:
            project_id: Id of the project.
        """
        return self._pages(_LIST, path={"projectId": project_id})

    async def get(self, project_id: str, project_variable_id: str) -> models.ProjectVariable:
        """Get projects variables.

        `GET /projects/{projectId}/variables/{projectVariableId}` returns `ProjectVariable`.

        Args:
            project_id: Id of the project.
            project_variable_id: Id of the project variable.
        """
        return await self._call(
            _GET, path={"projectId": project_id, "projectVariableId": project_variable_id}
        )

    async def create(
        self,
        project_id: str,
        *,
        name: str,
        value: str,
        application_scope: Sequence[str] | Omit = omit,
        attributes: Mapping[str, str] | Omit = omit,
        is_json: bool | Omit = omit,
        is_sensitive: bool | Omit = omit,
        visible_build: bool | Omit = omit,
        visible_runtime: bool | Omit = omit,
    ) -> models.AcceptedResponse:
        """Create projects variables.

        `POST /projects/{projectId}/variables` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
        """
        return await self._call(
            _CREATE,
            path={"projectId": project_id},
            body={
                "name": name,
                "value": value,
                "application_scope": application_scope,
                "attributes": attributes,
                "is_json": is_json,
                "is_sensitive": is_sensitive,
                "visible_build": visible_build,
                "visible_runtime": visible_runtime,
            },
        )

    async def update(
        self,
        project_id: str,
        project_variable_id: str,
        *,
        application_scope: Sequence[str] | Omit = omit,
        attributes: Mapping[str, str] | Omit = omit,
        is_json: bool | Omit = omit,
        is_sensitive: bool | Omit = omit,
        name: str | Omit = omit,
        value: str | Omit = omit,
        visible_build: bool | Omit = omit,
        visible_runtime: bool | Omit = omit,
    ) -> models.AcceptedResponse:
        """Update projects variables.

        `PATCH /projects/{projectId}/variables/{projectVariableId}` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            project_variable_id: Id of the project variable.
        """
        return await self._call(
            _UPDATE,
            path={"projectId": project_id, "projectVariableId": project_variable_id},
            body={
                "application_scope": application_scope,
                "attributes": attributes,
                "is_json": is_json,
                "is_sensitive": is_sensitive,
                "name": name,
                "value": value,
                "visible_build": visible_build,
                "visible_runtime": visible_runtime,
            },
        )

    async def delete(self, project_id: str, project_variable_id: str) -> models.AcceptedResponse:
        """Delete projects variables.

        `DELETE /projects/{projectId}/variables/{projectVariableId}` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            project_variable_id: Id of the project variable.
        """
        return await self._call(
            _DELETE, path={"projectId": project_id, "projectVariableId": project_variable_id}
        )
