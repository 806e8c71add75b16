"""Vouchers."""

from __future__ import annotations

from .. import models
from .._runtime import (
    AsyncResource,
    Operation,
    Resource,
)

_GET: Operation[models.Vouchers] = Operation(
    id="list-org-vouchers",
    method="GET",
    path="/organizations/{organization_id}/vouchers",
    result=lambda: models.Vouchers,
    also="application/problem+json",
)

_APPLY: Operation[None] = Operation(
    id="apply-org-voucher",
    method="POST",
    path="/organizations/{organization_id}/vouchers/apply",
    body="application/json",
    decode="none",
    also="application/problem+json",
)


class Vouchers(Resource):
    """Vouchers."""

    def get(self, organization_id: str) -> models.Vouchers:
        """List org vouchers.

        `GET /organizations/{organization_id}/vouchers` returns `Vouchers`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"organization_id": organization_id})

    def apply(self, organization_id: str, *, code: str) -> None:
        """Apply org voucher.

        `POST /organizations/{organization_id}/vouchers/apply` returns nothing.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_APPLY, path={"organization_id": organization_id}, body={"code": code})


class AsyncVouchers(AsyncResource):
    """Vouchers."""

    async def get(self, organization_id: str) -> models.Vouchers:
        """List org vouchers.

        `GET /organizations/{organization_id}/vouchers` returns `Vouchers`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"organization_id": organization_id})

    async def apply(self, organization_id: str, *, code: str) -> None:
        """Apply org voucher.

        `POST /organizations/{organization_id}/vouchers/apply` returns nothing.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _APPLY, path={"organization_id": organization_id}, body={"code": code}
        )
