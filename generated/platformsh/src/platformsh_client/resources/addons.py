"""Addons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Omit,
    Operation,
    Resource,
    omit,
)

if TYPE_CHECKING:
    from .. import types

_GET: Operation[models.OrganizationAddonsObject] = Operation(
    id="get-org-addons",
    method="GET",
    path="/organizations/{organization_id}/addons",
    result=lambda: models.OrganizationAddonsObject,
    also="application/problem+json",
)

_UPDATE: Operation[models.OrganizationAddonsObject] = Operation(
    id="update-org-addons",
    method="PATCH",
    path="/organizations/{organization_id}/addons",
    body="application/json",
    result=lambda: models.OrganizationAddonsObject,
    also="application/problem+json",
)


class Addons(Resource):
    """Addons."""

    def get(self, organization_id: str) -> models.OrganizationAddonsObject:
        """Get org addons.

        `GET /organizations/{organization_id}/addons` returns `OrganizationAddonsObject`.

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
        support_level: types.UpdateOrgAddonsRequestSupportLevel | Omit = omit,
        user_management: types.UpdateOrgAddonsRequestUserManagement | Omit = omit,
    ) -> models.OrganizationAddonsObject:
        """Update org addons.

        `PATCH /organizations/{organization_id}/addons` returns `OrganizationAddonsObject`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.
            support_level: One of `basic`, `premium`.
            user_management: One of `standard`, `enhanced`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"organization_id": organization_id},
            body={"support_level": support_level, "user_management": user_management},
        )


class AsyncAddons(AsyncResource):
    """Addons."""

    async def get(self, organization_id: str) -> models.OrganizationAddonsObject:
        """Get org addons.

        `GET /organizations/{organization_id}/addons` returns `OrganizationAddonsObject`.

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
        support_level: types.UpdateOrgAddonsRequestSupportLevel | Omit = omit,
        user_management: types.UpdateOrgAddonsRequestUserManagement | Omit = omit,
    ) -> models.OrganizationAddonsObject:
        """Update org addons.

        `PATCH /organizations/{organization_id}/addons` returns `OrganizationAddonsObject`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.
            support_level: One of `basic`, `premium`.
            user_management: One of `standard`, `enhanced`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"organization_id": organization_id},
            body={"support_level": support_level, "user_management": user_management},
        )
