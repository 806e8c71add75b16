"""Environments, domains."""

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
    id="list-projects-environments-domains",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/domains",
    result=lambda: models.DomainCollection,
    paging=pages.Whole(items=()),
)

_GET: Operation[models.Domain] = Operation(
    id="get-projects-environments-domains",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/domains/{domainId}",
    result=lambda: models.Domain,
)

_CREATE: Operation[models.AcceptedResponse] = Operation(
    id="create-projects-environments-domains",
    method="POST",
    path="/projects/{projectId}/environments/{environmentId}/domains",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)

_UPDATE: Operation[models.AcceptedResponse] = Operation(
    id="update-projects-environments-domains",
    method="PATCH",
    path="/projects/{projectId}/environments/{environmentId}/domains/{domainId}",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)

_DELETE: Operation[models.AcceptedResponse] = Operation(
    id="delete-projects-environments-domains",
    method="DELETE",
    path="/projects/{projectId}/environments/{environmentId}/domains/{domainId}",
    result=lambda: models.AcceptedResponse,
)


class EnvironmentsDomains(Resource):
    """Environments, domains."""

    def list(self, project_id: str, environment_id: str) -> Pager[models.Domain]:
        """List projects environments domains.

        `GET /projects/{projectId}/environments/{environmentId}/domains` returns every `Domain`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._pages(_LIST, path={"projectId": project_id, "environmentId": environment_id})

    def get(
        self,
        project_id: str,
        environment_id: str,
        domain_id: str,
    ) -> models.Domain:
        """Get projects environments domains.

        `GET /projects/{projectId}/environments/{environmentId}/domains/{domainId}` returns
        `Domain`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            domain_id: Id of the domain.
        """
        return self._call(
            _GET,
            path={"projectId": project_id, "environmentId": environment_id, "domainId": domain_id},
        )

    def create(
        self,
        project_id: str,
        environment_id: str,
        *,
        body: types.DomainCreateInput,
    ) -> models.AcceptedResponse:
        """Create projects environments domains.

        `POST /projects/{projectId}/environments/{environmentId}/domains` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            body: The body.
        """
        return self._call(
            _CREATE, path={"projectId": project_id, "environmentId": environment_id}, body=body
        )

    def update(
        self,
        project_id: str,
        environment_id: str,
        domain_id: str,
        *,
        body: types.DomainPatch,
    ) -> models.AcceptedResponse:
        """Update projects environments domains.

        `PATCH /projects/{projectId}/environments/{environmentId}/domains/{domainId}` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            domain_id: Id of the domain.
            body: The body.
        """
        return self._call(
            _UPDATE,
            path={"projectId": project_id, "environmentId": environment_id, "domainId": domain_id},
            body=body,
        )

    def delete(
        self,
        project_id: str,
        environment_id: str,
        domain_id: str,
    ) -> models.AcceptedResponse:
        """Delete projects environments domains.

        `DELETE /projects/{projectId}/environments/{environmentId}/domains/{domainId}` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            domain_id: Id of the domain.
        """
        return self._call(
            _DELETE,
            path={"projectId": project_id, "environmentId": environment_id, "domainId": domain_id},
        )


class AsyncEnvironmentsDomains(AsyncResource):
    """Environments, domains."""

    def list(self, project_id: str, environment_id: str) -> AsyncPager[models.Domain]:
        """List projects environments domains.

        `GET /projects/{projectId}/environments/{environmentId}/domains` returns every `Domain`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._pages(_LIST, path={"projectId": project_id, "environmentId": environment_id})

    async def get(
        self,
        project_id: str,
        environment_id: str,
        domain_id: str,
    ) -> models.Domain:
        """Get projects environments domains.

        `GET /projects/{projectId}/environments/{environmentId}/domains/{domainId}` returns
        `Domain`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            domain_id: Id of the domain.
        """
        return await self._call(
            _GET,
            path={"projectId": project_id, "environmentId": environment_id, "domainId": domain_id},
        )

    async def create(
        self,
        project_id: str,
        environment_id: str,
        *,
        body: types.DomainCreateInput,
    ) -> models.AcceptedResponse:
        """Create projects environments domains.

        `POST /projects/{projectId}/environments/{environmentId}/domains` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            body: The body.
        """
        return await self._call(
            _CREATE, path={"projectId": project_id, "environmentId": environment_id}, body=body
        )

    async def update(
        self,
        project_id: str,
        environment_id: str,
        domain_id: str,
        *,
        body: types.DomainPatch,
    ) -> models.AcceptedResponse:
        """Update projects environments domains.

        `PATCH /projects/{projectId}/environments/{environmentId}/domains/{domainId}` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            domain_id: Id of the domain.
            body: The body.
        """
        return await self._call(
            _UPDATE,
            path={"projectId": project_id, "environmentId": environment_id, "domainId": domain_id},
            body=body,
        )

    async def delete(
        self,
        project_id: str,
        environment_id: str,
        domain_id: str,
    ) -> models.AcceptedResponse:
        """Delete projects environments domains.

        `DELETE /projects/{projectId}/environments/{environmentId}/domains/{domainId}` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            domain_id: Id of the domain.
        """
        return await self._call(
            _DELETE,
            path={"projectId": project_id, "environmentId": environment_id, "domainId": domain_id},
        )
