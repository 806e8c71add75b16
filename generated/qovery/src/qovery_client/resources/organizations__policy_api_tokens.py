"""Organizations, policy api tokens."""

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
    import datetime as dt
    from uuid import UUID

_LIST: Operation[models.OrganizationPolicyApiToken] = Operation(
    id="listOrganizationPolicyApiTokens",
    method="GET",
    path="/organization/{organizationId}/policyApiToken",
    result=lambda: models.OrganizationPolicyApiTokenResponseList,
    paging=pages.Whole(items=("results",)),
)

_CREATE: Operation[models.OrganizationPolicyApiTokenCreate] = Operation(
    id="createOrganizationPolicyApiToken",
    method="POST",
    path="/organization/{organizationId}/policyApiToken",
    body="application/json",
    result=lambda: models.OrganizationPolicyApiTokenCreate,
)

_DELETE: Operation[None] = Operation(
    id="deleteOrganizationPolicyApiToken",
    method="DELETE",
    path="/organization/{organizationId}/policyApiToken/{policyApiTokenId}",
    decode="none",
)


class OrganizationsPolicyApiTokens(Resource):
    """Organizations, policy api tokens."""

    def list(self, organization_id: UUID | str) -> Pager[models.OrganizationPolicyApiToken]:
        """List organization policy api tokens.

        `GET /organization/{organizationId}/policyApiToken` returns every
        `OrganizationPolicyApiToken`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    def create(
        self,
        organization_id: UUID | str,
        *,
        name: str,
        opa_policy: str,
        description: str | Omit = omit,
        expires_at: dt.datetime | None | Omit = omit,
        role_id: UUID | str | None | Omit = omit,
    ) -> models.OrganizationPolicyApiTokenCreate:
        """Create organization policy api token.

        `POST /organization/{organizationId}/policyApiToken` returns
        `OrganizationPolicyApiTokenCreate`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _CREATE,
            path={"organizationId": organization_id},
            body={
                "name": name,
                "opa_policy": opa_policy,
                "description": description,
                "expires_at": expires_at,
                "role_id": role_id,
            },
        )

    def delete(self, organization_id: UUID | str, policy_api_token_id: UUID | str) -> None:
        """Delete organization policy api token.

        `DELETE /organization/{organizationId}/policyApiToken/{policyApiTokenId}` returns
        nothing.

        Args:
            organization_id: Id of the organization.
            policy_api_token_id: Id of the policy API token.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE,
            path={"organizationId": organization_id, "policyApiTokenId": policy_api_token_id},
        )


class AsyncOrganizationsPolicyApiTokens(AsyncResource):
    """Organizations, policy api tokens."""

    def list(self, organization_id: UUID | str) -> AsyncPager[models.OrganizationPolicyApiToken]:
        """List organization policy api tokens.

        `GET /organization/{organizationId}/policyApiToken` returns every
        `OrganizationPolicyApiToken`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    async def create(
        self,
        organization_id: UUID | str,
        *,
        name: str,
        opa_policy: str,
        description: str | Omit = omit,
        expires_at: dt.datetime | None | Omit = omit,
        role_id: UUID | str | None | Omit = omit,
    ) -> models.OrganizationPolicyApiTokenCreate:
        """Create organization policy api token.

        `POST /organization/{organizationId}/policyApiToken` returns
        `OrganizationPolicyApiTokenCreate`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _CREATE,
            path={"organizationId": organization_id},
            body={
                "name": name,
                "opa_policy": opa_policy,
                "description": description,
                "expires_at": expires_at,
                "role_id": role_id,
            },
        )

    async def delete(self, organization_id: UUID | str, policy_api_token_id: UUID | str) -> None:
        """Delete organization policy api token.

        `DELETE /organization/{organizationId}/policyApiToken/{policyApiTokenId}` returns
        nothing.

        Args:
            organization_id: Id of the organization.
            policy_api_token_id: Id of the policy API token.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE,
            path={"organizationId": organization_id, "policyApiTokenId": policy_api_token_id},
        )
