"""Billing, credit cards."""

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
    from uuid import UUID

_LIST: Operation[models.CreditCard] = Operation(
    id="listOrganizationCreditCards",
    method="GET",
    path="/organization/{organizationId}/creditCard",
    result=lambda: models.CreditCardResponseList,
    paging=pages.Whole(items=("results",)),
)

_DELETE: Operation[None] = Operation(
    id="deleteCreditCard",
    method="DELETE",
    path="/organization/{organizationId}/creditCard/{creditCardId}",
    decode="none",
)

_ADD: Operation[models.CreditCard] = Operation(
    id="addCreditCard",
    method="POST",
    path="/organization/{organizationId}/creditCard",
    body="application/json",
    result=lambda: models.CreditCard,
)


class BillingCreditCards(Resource):
    """Billing, credit cards."""

    def list(self, organization_id: UUID | str) -> Pager[models.CreditCard]:
        """List organization credit cards.

        `GET /organization/{organizationId}/creditCard` returns every `CreditCard`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    def delete(self, organization_id: UUID | str, credit_card_id: UUID | str) -> None:
        """Delete credit card.

        `DELETE /organization/{organizationId}/creditCard/{creditCardId}` returns nothing.

        Args:
            organization_id: Id of the organization.
            credit_card_id: Id of the credit card.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE, path={"organizationId": organization_id, "creditCardId": credit_card_id}
        )

    def add(
        self,
        organization_id: UUID | str,
        *,
        cvv: str,
        expiry_month: int,
        expiry_year: int,
        number: str,
        token: str | None | Omit = omit,
    ) -> models.CreditCard:
        """Add credit card.

        `POST /organization/{organizationId}/creditCard` returns `CreditCard`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _ADD,
            path={"organizationId": organization_id},
            body={
                "cvv": cvv,
                "expiry_month": expiry_month,
                "expiry_year": expiry_year,
                "number": number,
                "token": token,
            },
        )


class AsyncBillingCreditCards(AsyncResource):
    """Billing, credit cards."""

    def list(self, organization_id: UUID | str) -> AsyncPager[models.CreditCard]:
        """List organization credit cards.

        `GET /organization/{organizationId}/creditCard` returns every `CreditCard`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    async def delete(self, organization_id: UUID | str, credit_card_id: UUID | str) -> None:
        """Delete credit card.

        `DELETE /organization/{organizationId}/creditCard/{creditCardId}` returns nothing.

        Args:
            organization_id: Id of the organization.
            credit_card_id: Id of the credit card.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE, path={"organizationId": organization_id, "creditCardId": credit_card_id}
        )

    async def add(
        self,
        organization_id: UUID | str,
        *,
        cvv: str,
        expiry_month: int,
        expiry_year: int,
        number: str,
        token: str | None | Omit = omit,
    ) -> models.CreditCard:
        """Add credit card.

        `POST /organization/{organizationId}/creditCard` returns `CreditCard`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _ADD,
            path={"organizationId": organization_id},
            body={
                "cvv": cvv,
                "expiry_month": expiry_month,
                "expiry_year": expiry_year,
                "number": number,
                "token": token,
            },
        )
