"""Organizations, profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Body,
    Omit,
    Operation,
    Resource,
    omit,
)

if TYPE_CHECKING:
    from .. import types

_GET: Operation[models.Profile] = Operation(
    id="get-org-profile",
    method="GET",
    path="/organizations/{organization_id}/profile",
    result=lambda: models.Profile,
    also="application/problem+json",
)

_UPDATE: Operation[models.Profile] = Operation(
    id="update-org-profile",
    method="PATCH",
    path="/organizations/{organization_id}/profile",
    body=Body("application/json", required=False),
    result=lambda: models.Profile,
    also="application/problem+json",
)

_GET_ADDRESS: Operation[models.Address] = Operation(
    id="get-org-address",
    method="GET",
    path="/organizations/{organization_id}/address",
    result=lambda: models.Address,
    also="application/problem+json",
)

_UPDATE_ADDRESS: Operation[models.Address] = Operation(
    id="update-org-address",
    method="PATCH",
    path="/organizations/{organization_id}/address",
    body=Body("application/json", required=False),
    result=lambda: models.Address,
    also="application/problem+json",
)


class OrganizationsProfile(Resource):
    """Organizations, profile."""

    def get(self, organization_id: str) -> models.Profile:
        """Get org profile.

        `GET /organizations/{organization_id}/profile` returns `Profile`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"organization_id": organization_id})

    def update(
        self,
        organization_id: str,
        *,
        billing_contact: str | Omit = omit,
        company_name: str | Omit = omit,
        customer_type: types.UpdateOrgProfileRequestCustomerType | Omit = omit,
        default_catalog: str | Omit = omit,
        legal_entity_name: str | Omit = omit,
        project_options_url: str | Omit = omit,
        vat_number: str | Omit = omit,
    ) -> models.Profile:
        """Update org profile.

        `PATCH /organizations/{organization_id}/profile` returns `Profile`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            billing_contact: Format `email`.
            customer_type: One of `indvidual`, `company`, `government`.
            project_options_url: Format `uri`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"organization_id": organization_id},
            body={
                "billing_contact": billing_contact,
                "company_name": company_name,
                "customer_type": customer_type,
                "default_catalog": default_catalog,
                "legal_entity_name": legal_entity_name,
                "project_options_url": project_options_url,
                "vat_number": vat_number,
            },
        )

    def get_address(self, organization_id: str) -> models.Address:
        """Get org address.

        `GET /organizations/{organization_id}/address` returns `Address`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_ADDRESS, path={"organization_id": organization_id})

    def update_address(
        self,
        organization_id: str,
        *,
        administrative_area: str | Omit = omit,
        country: str | Omit = omit,
        dependent_locality: str | Omit = omit,
        locality: str | Omit = omit,
        name_line: str | Omit = omit,
        postal_code: str | Omit = omit,
        premise: str | Omit = omit,
        sub_administrative_area: str | Omit = omit,
        sub_premise: str | Omit = omit,
        thoroughfare: str | Omit = omit,
    ) -> models.Address:
        """Update org address.

        `PATCH /organizations/{organization_id}/address` returns `Address`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            administrative_area: Format `ISO ALPHA-2`.
            country: Format `ISO ALPHA-2`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _UPDATE_ADDRESS,
            path={"organization_id": organization_id},
            body={
                "administrative_area": administrative_area,
                "country": country,
                "dependent_locality": dependent_locality,
                "locality": locality,
                "name_line": name_line,
                "postal_code": postal_code,
                "premise": premise,
                "sub_administrative_area": sub_administrative_area,
                "sub_premise": sub_premise,
                "thoroughfare": thoroughfare,
            },
        )


class AsyncOrganizationsProfile(AsyncResource):
    """Organizations, profile."""

    async def get(self, organization_id: str) -> models.Profile:
        """Get org profile.

        `GET /organizations/{organization_id}/profile` returns `Profile`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"organization_id": organization_id})

    async def update(
        self,
        organization_id: str,
        *,
        billing_contact: str | Omit = omit,
        company_name: str | Omit = omit,
        customer_type: types.UpdateOrgProfileRequestCustomerType | Omit = omit,
        default_catalog: str | Omit = omit,
        legal_entity_name: str | Omit = omit,
        project_options_url: str | Omit = omit,
        vat_number: str | Omit = omit,
    ) -> models.Profile:
        """Update org profile.

        `PATCH /organizations/{organization_id}/profile` returns `Profile`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            billing_contact: Format `email`.
            customer_type: One of `indvidual`, `company`, `government`.
            project_options_url: Format `uri`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"organization_id": organization_id},
            body={
                "billing_contact": billing_contact,
                "company_name": company_name,
                "customer_type": customer_type,
                "default_catalog": default_catalog,
                "legal_entity_name": legal_entity_name,
                "project_options_url": project_options_url,
                "vat_number": vat_number,
            },
        )

    async def get_address(self, organization_id: str) -> models.Address:
        """Get org address.

        `GET /organizations/{organization_id}/address` returns `Address`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_ADDRESS, path={"organization_id": organization_id})

    async def update_address(
        self,
        organization_id: str,
        *,
        administrative_area: str | Omit = omit,
        country: str | Omit = omit,
        dependent_locality: str | Omit = omit,
        locality: str | Omit = omit,
        name_line: str | Omit = omit,
        postal_code: str | Omit = omit,
        premise: str | Omit = omit,
        sub_administrative_area: str | Omit = omit,
        sub_premise: str | Omit = omit,
        thoroughfare: str | Omit = omit,
    ) -> models.Address:
        """Update org address.

        `PATCH /organizations/{organization_id}/address` returns `Address`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            administrative_area: Format `ISO ALPHA-2`.
            country: Format `ISO ALPHA-2`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _UPDATE_ADDRESS,
            path={"organization_id": organization_id},
            body={
                "administrative_area": administrative_area,
                "country": country,
                "dependent_locality": dependent_locality,
                "locality": locality,
                "name_line": name_line,
                "postal_code": postal_code,
                "premise": premise,
                "sub_administrative_area": sub_administrative_area,
                "sub_premise": sub_premise,
                "thoroughfare": thoroughfare,
            },
        )
