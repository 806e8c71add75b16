"""Social accounts."""

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
    from .. import types

_LIST: Operation[models.SocialAccountRelation] = Operation(
    id="listSocialAccounts",
    method="GET",
    path="/social-accounts",
    result=lambda: models.SocialAccountList,
    paging=pages.LinkHeader(items=()),
)

_GET: Operation[models.SocialAccount] = Operation(
    id="getSocialAccount",
    method="GET",
    path="/social-accounts/{social_account_provider}",
    result=lambda: models.SocialAccount,
)

_DELETE: Operation[None] = Operation(
    id="deleteSocialAccount",
    method="DELETE",
    path="/social-accounts/{social_account_id}",
    decode="none",
)

_ADD: Operation[models.SocialAccount] = Operation(
    id="addSocialAccount",
    method="POST",
    path="/social-accounts",
    body="application/json",
    result=lambda: models.SocialAccount,
)

_GET_STATUS: Operation[models.SocialAccountStatus] = Operation(
    id="getSocialAccountStatus",
    method="GET",
    path="/social-accounts/{social_account_provider}/status",
    result=lambda: models.SocialAccountStatus,
)


class SocialAccounts(Resource):
    """Social accounts."""

    def list(
        self, *, page: int | Omit = omit, per_page: int | Omit = omit
    ) -> Pager[models.SocialAccountRelation]:
        """List the social accounts connected to your user.

        `GET /social-accounts` returns every `SocialAccountRelation`.

        Args:
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(_LIST, query={"page": page, "per_page": per_page})

    def get(self, social_account_provider: str) -> models.SocialAccount:
        """Return your social account at one provider.

        `GET /social-accounts/{social_account_provider}` returns `SocialAccount`.

        Args:
            social_account_provider: Name of the provider of the social account.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return self._call(_GET, path={"social_account_provider": social_account_provider})

    def delete(self, social_account_id: int) -> None:
        """Disconnect a social account from your user.

        `DELETE /social-accounts/{social_account_id}` returns nothing.

        Args:
            social_account_id: Id of the social account. At least 1.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return self._call(_DELETE, path={"social_account_id": social_account_id})

    def add(
        self, *, callback_code: str, provider: types.SourceProviderName
    ) -> models.SocialAccount:
        """Connect a social account to your user.

        `POST /social-accounts` returns `SocialAccount`.

        Args:
            callback_code: Temporary code that the provider's OAuth sent back to Devopness. At least 8
                characters.
            provider: One of `bitbucket`, `github`, `gitlab`.

        Raises:
            APIStatusError: UnprocessableEntityError (422).
        """
        return self._call(_ADD, body={"callback_code": callback_code, "provider": provider})

    def get_status(self, social_account_provider: str) -> models.SocialAccountStatus:
        """Tell whether your social account at a provider is connected.

        `GET /social-accounts/{social_account_provider}/status` returns `SocialAccountStatus`.

        Args:
            social_account_provider: Name of the provider of the social account.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return self._call(_GET_STATUS, path={"social_account_provider": social_account_provider})


class AsyncSocialAccounts(AsyncResource):
    """Social accounts."""

    def list(
        self, *, page: int | Omit = omit, per_page: int | Omit = omit
    ) -> AsyncPager[models.SocialAccountRelation]:
        """List the social accounts connected to your user.

        `GET /social-accounts` returns every `SocialAccountRelation`.

        Args:
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(_LIST, query={"page": page, "per_page": per_page})

    async def get(self, social_account_provider: str) -> models.SocialAccount:
        """Return your social account at one provider.

        `GET /social-accounts/{social_account_provider}` returns `SocialAccount`.

        Args:
            social_account_provider: Name of the provider of the social account.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return await self._call(_GET, path={"social_account_provider": social_account_provider})

    async def delete(self, social_account_id: int) -> None:
        """Disconnect a social account from your user.

        `DELETE /social-accounts/{social_account_id}` returns nothing.

        Args:
            social_account_id: Id of the social account. At least 1.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return await self._call(_DELETE, path={"social_account_id": social_account_id})

    async def add(
        self, *, callback_code: str, provider: types.SourceProviderName
    ) -> models.SocialAccount:
        """Connect a social account to your user.

        `POST /social-accounts` returns `SocialAccount`.

        Args:
            callback_code: Temporary code that the provider's OAuth sent back to Devopness. At least 8
                characters.
            provider: One of `bitbucket`, `github`, `gitlab`.

        Raises:
            APIStatusError: UnprocessableEntityError (422).
        """
        return await self._call(_ADD, body={"callback_code": callback_code, "provider": provider})

    async def get_status(self, social_account_provider: str) -> models.SocialAccountStatus:
        """Tell whether your social account at a provider is connected.

        `GET /social-accounts/{social_account_provider}/status` returns `SocialAccountStatus`.

        Args:
            social_account_provider: Name of the provider of the social account.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return await self._call(
            _GET_STATUS, path={"social_account_provider": social_account_provider}
        )
