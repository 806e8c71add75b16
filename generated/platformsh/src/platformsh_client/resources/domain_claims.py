"""Domain claims."""

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

_LIST: Operation[models.DomainClaim] = Operation(
    id="list-projects-domain-claims",
    method="GET",
    path="/projects/{projectId}/domain-claims",
    result=lambda: models.DomainClaimCollection,
    paging=pages.Whole(items=()),
)

_GET: Operation[models.DomainClaim] = Operation(
    id="get-projects-domain-claims",
    method="GET",
    path="/projects/{projectId}/domain-claims/{domainClaimId}",
    result=lambda: models.DomainClaim,
)

_CREATE: Operation[models.AcceptedResponse] = Operation(
    id="create-projects-domain-claims",
    method="POST",
    path="/projects/{projectId}/domain-claims",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)

_UPDATE: Operation[models.AcceptedResponse] = Operation(
    id="update-projects-domain-claims",
    method="PATCH",
    path="/projects/{projectId}/domain-claims/{domainClaimId}",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)

_DELETE: Operation[models.AcceptedResponse] = Operation(
    id="delete-projects-domain-claims",
    method="DELETE",
    path="/projects/{projectId}/domain-claims/{domainClaimId}",
    result=lambda: models.AcceptedResponse,
)


class DomainClaims(Resource):
    """Domain claims."""

    def list(self, project_id: str) -> Pager[models.DomainClaim]:
        """List projects domain claims.

        `GET /projects/{projectId}/domain-claims` returns every `DomainClaim`.

        Args:
            project_id: Id of the project.
        """
        return self._pages(_LIST, path={"projectId": project_id})

    def get(self, project_id: str, domain_claim_id: str) -> models.DomainClaim:
        """Get projects domain claims.

        `GET /projects/{projectId}/domain-claims/{domainClaimId}` returns `DomainClaim`.

        Args:
            project_id: Id of the project.
            domain_claim_id: Id of the domain claim.
        """
        return self._call(_GET, path={"projectId": project_id, "domainClaimId": domain_claim_id})

    def create(
        self, project_id: str, *, body: types.DomainClaimCreateInput
    ) -> models.AcceptedResponse:
        """Create projects domain claims.

        `POST /projects/{projectId}/domain-claims` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            body: The body.
        """
        return self._call(_CREATE, path={"projectId": project_id}, body=body)

    def update(
        self,
        project_id: str,
        domain_claim_id: str,
        *,
        body: types.DomainClaimPatch,
    ) -> models.AcceptedResponse:
        """Update projects domain claims.

        `PATCH /projects/{projectId}/domain-claims/{domainClaimId}` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            domain_claim_id: Id of the domain claim.
            body: The body.
        """
        return self._call(
            _UPDATE, path={"projectId": project_id, "domainClaimId": domain_claim_id}, body=body
        )

    def delete(self, project_id: str, domain_claim_id: str) -> models.AcceptedResponse:
        """Delete projects domain claims.

        `DELETE /projects/{projectId}/domain-claims/{domainClaimId}` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            domain_claim_id: Id of the domain claim.
        """
        return self._call(_DELETE, path={"projectId": project_id, "domainClaimId": domain_claim_id})


class AsyncDomainClaims(AsyncResource):
    """Domain claims."""

    def list(self, project_id: str) -> AsyncPager[models.DomainClaim]:
        """List projects domain claims.

        `GET /projects/{projectId}/domain-claims` returns every `DomainClaim`.

        Args:
            project_id: Id of the project.
        """
        return self._pages(_LIST, path={"projectId": project_id})

    async def get(self, project_id: str, domain_claim_id: str) -> models.DomainClaim:
        """Get projects domain claims.

        `GET /projects/{projectId}/domain-claims/{domainClaimId}` returns `DomainClaim`.

        Args:
            project_id: Id of the project.
            domain_claim_id: Id of the domain claim.
        """
        return await self._call(
            _GET, path={"projectId": project_id, "domainClaimId": domain_claim_id}
        )

    async def create(
        self, project_id: str, *, body: types.DomainClaimCreateInput
    ) -> models.AcceptedResponse:
        """Create projects domain claims.

        `POST /projects/{projectId}/domain-claims` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            body: The body.
        """
        return await self._call(_CREATE, path={"projectId": project_id}, body=body)

    async def update(
        self,
        project_id: str,
        domain_claim_id: str,
        *,
        body: types.DomainClaimPatch,
    ) -> models.AcceptedResponse:
        """Update projects domain claims.

        `PATCH /projects/{projectId}/domain-claims/{domainClaimId}` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            domain_claim_id: Id of the domain claim.
            body: The body.
        """
        return await self._call(
            _UPDATE, path={"projectId": project_id, "domainClaimId": domain_claim_id}, body=body
        )

    async def delete(self, project_id: str, domain_claim_id: str) -> models.AcceptedResponse:
        """Delete projects domain claims.

        `DELETE /projects/{projectId}/domain-claims/{domainClaimId}` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            domain_claim_id: Id of the domain claim.
        """
        return await self._call(
            _DELETE, path={"projectId": project_id, "domainClaimId": domain_claim_id}
        )
