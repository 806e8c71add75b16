"""Integrations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Operation,
    Pager,
    Resource,
    pages,
)

if TYPE_CHECKING:
    from .. import types

_LIST: Operation[models.Integration] = Operation(
    id="list-projects-integrations",
    method="GET",
    path="/projects/{projectId}/integrations",
    result=lambda: models.IntegrationCollection,
    paging=pages.Whole(items=()),
)

_GET: Operation[models.Integration] = Operation(
    id="get-projects-integrations",
    method="GET",
    path="/projects/{projectId}/integrations/{integrationId}",
    result=lambda: models.Integration,
)

_CREATE: Operation[models.AcceptedResponse] = Operation(
    id="create-projects-integrations",
    method="POST",
    path="/projects/{projectId}/integrations",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)

_UPDATE: Operation[models.AcceptedResponse] = Operation(
    id="update-projects-integrations",
    method="PATCH",
    path="/projects/{projectId}/integrations/{integrationId}",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)

_DELETE: Operation[models.AcceptedResponse] = Operation(
    id="delete-projects-integrations",
    method="DELETE",
    path="/projects/{projectId}/integrations/{integrationId}",
    result=lambda: models.AcceptedResponse,
)


class Integrations(Resource):
    """Integrations."""

    def list(self, project_id: str) -> Pager[models.Integration]:
        """List projects integrations.

        `GET /projects/{projectId}/integrations` returns every `Integration`.

        Args:
            project_id: Id of the project.
        """
        return self._pages(_LIST, path={"projectId": project_id})

    def get(self, project_id: str, integration_id: str) -> models.Integration:
        """Get projects integrations.

        `GET /projects/{projectId}/integrations/{integrationId}` returns `Integration`.

        Args:
            project_id: Id of the project.
            integration_id: Id of the integration.
        """
        return self._call(_GET, path={"projectId": project_id, "integrationId": integration_id})

    def create(
        self, project_id: str, *, body: types.IntegrationCreateInput
    ) -> models.AcceptedResponse:
        """Create projects integrations.

        `POST /projects/{projectId}/integrations` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            body: The body.
        """
        return self._call(_CREATE, path={"projectId": project_id}, body=body)

    def update(
        self,
        project_id: str,
        integration_id: str,
        *,
        body: types.IntegrationPatch,
    ) -> models.AcceptedResponse:
        """Update projects integrations.

        `PATCH /projects/{projectId}/integrations/{integrationId}` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            integration_id: Id of the integration.
            body: The body.
        """
        return self._call(
            _UPDATE, path={"projectId": project_id, "integrationId": integration_id}, body=body
        )

    def delete(self, project_id: str, integration_id: str) -> models.AcceptedResponse:
        """Delete projects integrations.

        `DELETE /projects/{projectId}/integrations/{integrationId}` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            integration_id: Id of the integration.
        """
        return self._call(_DELETE, path={"projectId": project_id, "integrationId": integration_id})


class AsyncIntegrations(AsyncResource):
    """Integrations."""

    def list(self, project_id: str) -> AsyncPager[models.Integration]:
        """List projects integrations.

        `GET /projects/{projectId}/integrations` returns every `Integration`.

        Args:
            project_id: Id of the project.
        """
        return self._pages(_LIST, path={"projectId": project_id})

    async def get(self, project_id: str, integration_id: str) -> models.Integration:
        """Get projects integrations.

        `GET /projects/{projectId}/integrations/{integrationId}` returns `Integration`.

        Args:
            project_id: Id of the project.
            integration_id: Id of the integration.
        """
        return await self._call(
            _GET, path={"projectId": project_id, "integrationId": integration_id}
        )

    async def create(
        self, project_id: str, *, body: types.IntegrationCreateInput
    ) -> models.AcceptedResponse:
        """Create projects integrations.

        `POST /projects/{projectId}/integrations` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            body: The body.
        """
        return await self._call(_CREATE, path={"projectId": project_id}, body=body)

    async def update(
        self,
        project_id: str,
        integration_id: str,
        *,
        body: types.IntegrationPatch,
    ) -> models.AcceptedResponse:
        """Update projects integrations.

        `PATCH /projects/{projectId}/integrations/{integrationId}` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            integration_id: Id of the integration.
            body: The body.
        """
        return await self._call(
            _UPDATE, path={"projectId": project_id, "integrationId": integration_id}, body=body
        )

    async def delete(self, project_id: str, integration_id: str) -> models.AcceptedResponse:
        """Delete projects integrations.

        `DELETE /projects/{projectId}/integrations/{integrationId}` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            integration_id: Id of the integration.
        """
        return await self._call(
            _DELETE, path={"projectId": project_id, "integrationId": integration_id}
        )
