"""Account."""

from __future__ import annotations

from typing import Literal

from .. import models
from .._runtime import (
    AsyncResource,
    Body,
    Omit,
    Operation,
    Resource,
    omit,
)

_GET: Operation[models.AccountInfo] = Operation(
    id="getAccountInformation",
    method="GET",
    path="/account",
    result=lambda: models.AccountInfo,
)

_UPDATE: Operation[models.AccountInfo] = Operation(
    id="editAccountInformation",
    method="PUT",
    path="/account",
    body=Body("application/json", required=False),
    result=lambda: models.AccountInfo,
)

_CLAIM_REWARD: Operation[None] = Operation(
    id="postAccountRewardClaim",
    method="POST",
    path="/account/rewardClaim",
    body=Body("application/json", required=False),
    decode="none",
)

_GET_REFERRAL: Operation[models.Referral] = Operation(
    id="getAccountReferral",
    method="GET",
    path="/account/referral",
    result=lambda: models.Referral,
)


class Account(Resource):
    """Account."""

    def get(self) -> models.AccountInfo:
        """Get account information.

        `GET /account` returns `AccountInfo`.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._call(_GET)

    def update(self, *, communication_email: str | Omit = omit) -> models.AccountInfo:
        """Edit account information.

        `PUT /account` returns `AccountInfo`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401).
        """
        return self._call(_UPDATE, body={"communication_email": communication_email})

    def claim_reward(
        self, *, code: str | Omit = omit, type: Literal["INVITATION"] | Omit = omit
    ) -> None:
        """Post account reward claim.

        `POST /account/rewardClaim` returns nothing.
        """
        return self._call(_CLAIM_REWARD, body={"code": code, "type": type})

    def get_referral(self) -> models.Referral:
        """Get account referral.

        `GET /account/referral` returns `Referral`.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._call(_GET_REFERRAL)


class AsyncAccount(AsyncResource):
    """Account."""

    async def get(self) -> models.AccountInfo:
        """Get account information.

        `GET /account` returns `AccountInfo`.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return await self._call(_GET)

    async def update(self, *, communication_email: str | Omit = omit) -> models.AccountInfo:
        """Edit account information.

        `PUT /account` returns `AccountInfo`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401).
        """
        return await self._call(_UPDATE, body={"communication_email": communication_email})

    async def claim_reward(
        self, *, code: str | Omit = omit, type: Literal["INVITATION"] | Omit = omit
    ) -> None:
        """Post account reward claim.

        `POST /account/rewardClaim` returns nothing.
        """
        return await self._call(_CLAIM_REWARD, body={"code": code, "type": type})

    async def get_referral(self) -> models.Referral:
        """Get account referral.

        `GET /account/referral` returns `Referral`.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return await self._call(_GET_REFERRAL)
