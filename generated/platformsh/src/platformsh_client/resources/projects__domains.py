"""Projects, domains."""

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

_LIST: Operation[models.Domain] = Operation(
    id="list-projects-domains",
    method="GET",
    path="/projects/{projectId}/domains",
    result=lambda: models.DomainCollection,
    paging=pages.Whole(items=()),
)

_GET: Operation[models.Domain] = Operation(
    id="get-projects-domains",
    method="GET",
    path="/projects/{projectId}/domains/{domainId}",
    result=lambda: models.Domain,
)

_CREATE: Operation[models.AcceptedResponse] = Operation(
    id="create-projects-domains",
    method="POST",
    path="/projects/{projectId}/domains",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)

_UPDATE: Operation[models.AcceptedResponse] = Operation(
    id="update-projects-domains",
    method="PATCH",
    path="/projects/{projectId}/domains/{domainId}",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)

_DELETE: Operation[models.AcceptedResponse] = Operation(
    id="delete-projects-domains",
    method="DELETE",
    path="/projects/{projectId}/domains/{domainId}",
    result=lambda: models.AcceptedResponse,
)


class ProjectsDomains(Resource):
    """Projects, domains."""

    def list(self, project_id: str) -> Pager[models.Domain]:
        """List projects domains.

        `GET /projects/{projectId}/domains` returns every `Domain`.

        Args:
            project_id: Id of the project.
        """
        return self._pages(_LIST, path={"projectId": project_id})

    def get(self, project_id: str, domain_id: str) -> models.Domain:
        """Get projects domains.

        `GET /projects/{projectId}/domains/{domainId}` returns `Domain`.

        Args:
            project_id: Id of the project.
            domain_id: Id of the domain.
        """
        return self._call(_GET, path={"projectId": project_id, "domainId": domain_id})

    def create(self, project_id: str, *, body: types.DomainCreateInput) -> models.AcceptedResponse:
        """Create projects domains.

        `POST /projects/{projectId}/domains` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            body: The body.
        """
        return self._call(_CREATE, path={"projectId": project_id}, body=body)

    def update(
        self,
        project_id: str,
        domain_id: str,
        *,
        body: types.DomainPatch,
    ) -> models.AcceptedResponse:
        """Update projects domains.

        `PATCH /projects/{projectId}/domains/{domainId}` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            domain_id: Id of the domain.
            body: The body.
        """
        return self._call(_UPDATE, path={"projectId": project_id, "domainId": domain_id}, body=body)

    def delete(self, project_id: str, domain_id: str) -> models.AcceptedResponse:
        """Delete projects domains.

        `DELETE /projects/{projectId}/domains/{domainId}` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            domain_id: Id of the domain.
        """
        return self._call(_DELETE, path={"projectId": project_id, "domainId": domain_id})


class AsyncProjectsDomains(AsyncResource):
    """Projects, domains."""

    def list(self, project_id: str) -> AsyncPager[models.Domain]:
        """List projects domains.

        `GET /projects/{projectId}/domains` returns every `Domain`.

        Args:
            project_id: Id of the project.
        """
        return self._pages(_LIST, path={"projectId": project_id})

    async def get(self, project_id: str, domain_id: str) -> models.Domain:
        """Get projects domains.

        `GET /projects/{projectId}/domains/{domainId}` returns `Domain`.

        Args:
            project_id: Id of the project.
            domain_id: Id of the domain.
        """
        return await self._call(_GET, path={"projectId": project_id, "domainId": domain_id})

    async def create(
        self, project_id: str, *, body: types.DomainCreateInput
    ) -> models.AcceptedResponse:
        """Create projects domains.

        `POST /projects/{projectId}/domains` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            body: The body.
        """
        return await self._call(_CREATE, path={"projectId": project_id}, body=body)

    async def update(
        self,
        project_id: str,
        domain_id: str,
        *,
        body: types.DomainPatch,
    ) -> models.AcceptedResponse:
        """Update projects domains.

        `PATCH /projects/{projectId}/domains/{domainId}` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            domain_id: Id of the domain.
            body: The body.
        """
        return await self._call(
            _UPDATE, path={"projectId": project_id, "domainId": domain_id}, body=body
        )

    async def delete(self, project_id: str, domain_id: str) -> models.AcceptedResponse:
        """Delete projects domains.

        `DELETE /projects/{projectId}/domains/{domainId}` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            domain_id: Id of the domain.
        """
        return await self._call(_DELETE, path={"projectId": project_id, "domainId": domain_id})
