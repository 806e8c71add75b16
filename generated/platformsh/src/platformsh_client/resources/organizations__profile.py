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
)

_UPDATE: Operation[models.Profile] = Operation(
    id="update-org-profile",
    method="PATCH",
    path="/organizations/{organization_id}/profile",
    body=Body("application/json", required=False),
    result=lambda: models.Profile,
)

_GET_ADDRESS: Operation[models.Address] = Operation(
    id="get-org-address",
    method="GET",
    path="/organizations/{organization_id}/address",
    result=lambda: models.Address,
)

_UPDATE_ADDRESS: Operation[models.Address] = Operation(
    id="update-org-address",
    method="PATCH",
    path="/organizations/{organization_id}/address",
    body=Body("application/json", required=False),
    result=lambda: models.Address,
)


class OrganizationsProfile(Resource):
    """Organizations, profile."""

    def get(self, organization_id: str) -> models.Profile:
        """Get org profile.

        `GET /organizations/{organization_id}/profile` gives `Profile`.

        Args:
            organization_id: `organization_id` in the path.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"organization_id": organization_id})

    def update(
        self,
        organization_id: str,
        *,
        default_catalog: str | Omit = omit,
        project_options_url: str | Omit = omit,
        company_name: str | Omit = omit,
        legal_entity_name: str | Omit = omit,
        customer_type: types.UpdateOrgProfileRequestCustomerType | Omit = omit,
        vat_number: str | Omit = omit,
        billing_contact: str | Omit = omit,
    ) -> models.Profile:
        """Update org profile.

        `PATCH /organizations/{organization_id}/profile` gives `Profile`.

        Args:
            organization_id: `organization_id` in the path; format ulid.
            default_catalog: `default_catalog` in the body.
            project_options_url: `project_options_url` in the body; format uri.
            company_name: `company_name` in the body.
            legal_entity_name: `legal_entity_name` in the body.
            customer_type: `customer_type` in the body; one of `indvidual`, `company`, `government`.
            vat_number: `vat_number` in the body.
            billing_contact: `billing_contact` in the body; format email.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"organization_id": organization_id},
            body={
                "default_catalog": default_catalog,
                "project_options_url": project_options_url,
                "company_name": company_name,
                "legal_entity_name": legal_entity_name,
                "customer_type": customer_type,
                "vat_number": vat_number,
                "billing_contact": billing_contact,
            },
        )

    def get_address(self, organization_id: str) -> models.Address:
        """Get org address.

        `GET /organizations/{organization_id}/address` gives `Address`.

        Args:
            organization_id: `organization_id` in the path.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_ADDRESS, path={"organization_id": organization_id})

    def update_address(
        self,
        organization_id: str,
        *,
        country: str | Omit = omit,
        name_line: str | Omit = omit,
        premise: str | Omit = omit,
        sub_premise: str | Omit = omit,
        thoroughfare: str | Omit = omit,
        administrative_area: str | Omit = omit,
        sub_administrative_area: str | Omit = omit,
        locality: str | Omit = omit,
        dependent_locality: str | Omit = omit,
        postal_code: str | Omit = omit,
    ) -> models.Address:
        """Update org address.

        `PATCH /organizations/{organization_id}/address` gives `Address`.

        Args:
            organization_id: `organization_id` in the path; format ulid.
            country: `country` in the body; format ISO ALPHA-2.
            name_line: `name_line` in the body.
            premise: `premise` in the body.
            sub_premise: `sub_premise` in the body.
            thoroughfare: `thoroughfare` in the body.
            administrative_area: `administrative_area` in the body; format ISO ALPHA-2.
            sub_administrative_area: `sub_administrative_area` in the body.
            locality: `locality` in the body.
            dependent_locality: `dependent_locality` in the body.
            postal_code: `postal_code` in the body.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _UPDATE_ADDRESS,
            path={"organization_id": organization_id},
            body={
                "country": country,
                "name_line": name_line,
                "premise": premise,
                "sub_premise": sub_premise,
                "thoroughfare": thoroughfare,
                "administrative_area": administrative_area,
                "sub_administrative_area": sub_administrative_area,
                "locality": locality,
                "dependent_locality": dependent_locality,
                "postal_code": postal_code,
            },
        )


class AsyncOrganizationsProfile(AsyncResource):
    """Organizations, profile."""

    async def get(self, organization_id: str) -> models.Profile:
        """Get org profile.

        `GET /organizations/{organization_id}/profile` gives `Profile`.

        Args:
            organization_id: `organization_id` in the path.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"organization_id": organization_id})

    async def update(
        self,
        organization_id: str,
        *,
        default_catalog: str | Omit = omit,
        project_options_url: str | Omit = omit,
        company_name: str | Omit = omit,
        legal_entity_name: str | Omit = omit,
        customer_type: types.UpdateOrgProfileRequestCustomerType | Omit = omit,
        vat_number: str | Omit = omit,
        billing_contact: str | Omit = omit,
    ) -> models.Profile:
        """Update org profile.

        `PATCH /organizations/{organization_id}/profile` gives `Profile`.

        Args:
            organization_id: `organization_id` in the path; format ulid.
            default_catalog: `default_catalog` in the body.
            project_options_url: `project_options_url` in the body; format uri.
            company_name: `company_name` in the body.
            legal_entity_name: `legal_entity_name` in the body.
            customer_type: `customer_type` in the body; one of `indvidual`, `company`, `government`.
            vat_number: `vat_number` in the body.
            billing_contact: `billing_contact` in the body; format email.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"organization_id": organization_id},
            body={
                "default_catalog": default_catalog,
                "project_options_url": project_options_url,
                "company_name": company_name,
                "legal_entity_name": legal_entity_name,
                "customer_type": customer_type,
                "vat_number": vat_number,
                "billing_contact": billing_contact,
            },
        )

    async def get_address(self, organization_id: str) -> models.Address:
        """Get org address.

        `GET /organizations/{organization_id}/address` gives `Address`.

        Args:
            organization_id: `organization_id` in the path.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_ADDRESS, path={"organization_id": organization_id})

    async def update_address(
        self,
        organization_id: str,
        *,
        country: str | Omit = omit,
        name_line: str | Omit = omit,
        premise: str | Omit = omit,
        sub_premise: str | Omit = omit,
        thoroughfare: str | Omit = omit,
        administrative_area: str | Omit = omit,
        sub_administrative_area: str | Omit = omit,
        locality: str | Omit = omit,
        dependent_locality: str | Omit = omit,
        postal_code: str | Omit = omit,
    ) -> models.Address:
        """Update org address.

        `PATCH /organizations/{organization_id}/address` gives `Address`.

        Args:
            organization_id: `organization_id` in the path; format ulid.
            country: `country` in the body; format ISO ALPHA-2.
            name_line: `name_line` in the body.
            premise: `premise` in the body.
            sub_premise: `sub_premise` in the body.
            thoroughfare: `thoroughfare` in the body.
            administrative_area: `administrative_area` in the body; format ISO ALPHA-2.
            sub_administrative_area: `sub_administrative_area` in the body.
            locality: `locality` in the body.
            dependent_locality: `dependent_locality` in the body.
            postal_code: `postal_code` in the body.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _UPDATE_ADDRESS,
            path={"organization_id": organization_id},
            body={
                "country": country,
                "name_line": name_line,
                "premise": premise,
                "sub_premise": sub_premise,
                "thoroughfare": thoroughfare,
                "administrative_area": administrative_area,
                "sub_administrative_area": sub_administrative_area,
                "locality": locality,
                "dependent_locality": dependent_locality,
                "postal_code": postal_code,
            },
        )
