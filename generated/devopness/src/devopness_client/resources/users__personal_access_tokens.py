"""Users, personal access tokens."""

from __future__ import annotations

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

_LIST: Operation[models.PersonalAccessTokenRelation] = Operation(
    id="listUserPersonalAccessTokens",
    method="GET",
    path="/users/personal-access-tokens",
    result=lambda: models.PersonalAccessTokenList,
    paging=pages.LinkHeader(items=()),
)

_GET: Operation[models.PersonalAccessToken] = Operation(
    id="getUserPersonalAccessToken",
    method="GET",
    path="/users/personal-access-tokens/{personal_access_token_id}",
    result=lambda: models.PersonalAccessToken,
)

_ADD: Operation[models.PersonalAccessToken] = Operation(
    id="addUserPersonalAccessToken",
    method="POST",
    path="/users/personal-access-tokens",
    body="application/json",
    result=lambda: models.PersonalAccessToken,
)

_REVOKE: Operation[None] = Operation(
    id="revokeUserPersonalAccessToken",
    method="DELETE",
    path="/users/personal-access-tokens/{personal_access_token_id}/revoke",
    decode="none",
)

_ROTATE: Operation[models.PersonalAccessTokenRotateResponse] = Operation(
    id="rotateUserPersonalAccessToken",
    method="POST",
    path="/users/personal-access-tokens/{personal_access_token_id}/rotate",
    body="application/json",
    result=lambda: models.PersonalAccessTokenRotateResponse,
)


class UsersPersonalAccessTokens(Resource):
    """Users, personal access tokens."""

    def list(
        self, *, page: int | Omit = omit, per_page: int | Omit = omit
    ) -> Pager[models.PersonalAccessTokenRelation]:
        """List your personal access tokens.

        `GET /users/personal-access-tokens` returns every `PersonalAccessTokenRelation`.

        The tokens' values are not shown.

        Args:
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(_LIST, query={"page": page, "per_page": per_page})

    def get(self, personal_access_token_id: str) -> models.PersonalAccessToken:
        """Return one of your personal access tokens, without its value.

        `GET /users/personal-access-tokens/{personal_access_token_id}` returns
        `PersonalAccessToken`.

        Args:
            personal_access_token_id: Id of the token.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return self._call(_GET, path={"personal_access_token_id": personal_access_token_id})

    def add(self, *, expires_at: str, name: str) -> models.PersonalAccessToken:
        """Create a personal access token.

        `POST /users/personal-access-tokens` returns `PersonalAccessToken`.

        The answer shows the token's value this one time. Keep it.

        Args:
            expires_at: When the token shall expire. A time within the next year.
            name: Between 3 and 255 characters.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._call(_ADD, body={"expires_at": expires_at, "name": name})

    def revoke(self, personal_access_token_id: str) -> None:
        """Revoke one of your personal access tokens.

        `DELETE /users/personal-access-tokens/{personal_access_token_id}/revoke` returns
        nothing.

        Args:
            personal_access_token_id: Id of the token.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_REVOKE, path={"personal_access_token_id": personal_access_token_id})

    def rotate(
        self,
        personal_access_token_id: str,
        *,
        expires_at: str,
        id: str,
    ) -> models.PersonalAccessTokenRotateResponse:
        """Replace the value of a personal access token.

        `POST /users/personal-access-tokens/{personal_access_token_id}/rotate` returns
        `PersonalAccessTokenRotateResponse`.

        The answer shows the new value this one time. Keep it.

        Args:
            personal_access_token_id: Id of the token.
            expires_at: When the new value shall expire. A time within the next year.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _ROTATE,
            path={"personal_access_token_id": personal_access_token_id},
            body={"expires_at": expires_at, "id": id},
        )


class AsyncUsersPersonalAccessTokens(AsyncResource):
    """Users, personal access tokens."""

    def list(
        self, *, page: int | Omit = omit, per_page: int | Omit = omit
    ) -> AsyncPager[models.PersonalAccessTokenRelation]:
        """List your personal access tokens.

        `GET /users/personal-access-tokens` returns every `PersonalAccessTokenRelation`.

        The tokens' values are not shown.

        Args:
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(_LIST, query={"page": page, "per_page": per_page})

    async def get(self, personal_access_token_id: str) -> models.PersonalAccessToken:
        """Return one of your personal access tokens, without its value.

        `GET /users/personal-access-tokens/{personal_access_token_id}` returns
        `PersonalAccessToken`.

        Args:
            personal_access_token_id: Id of the token.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return await self._call(_GET, path={"personal_access_token_id": personal_access_token_id})

    async def add(self, *, expires_at: str, name: str) -> models.PersonalAccessToken:
        """Create a personal access token.

        `POST /users/personal-access-tokens` returns `PersonalAccessToken`.

        The answer shows the token's value this one time. Keep it.

        Args:
            expires_at: When the token shall expire. A time within the next year.
            name: Between 3 and 255 characters.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403).
        """
        return await self._call(_ADD, body={"expires_at": expires_at, "name": name})

    async def revoke(self, personal_access_token_id: str) -> None:
        """Revoke one of your personal access tokens.

        `DELETE /users/personal-access-tokens/{personal_access_token_id}/revoke` returns
        nothing.

        Args:
            personal_access_token_id: Id of the token.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _REVOKE, path={"personal_access_token_id": personal_access_token_id}
        )

    async def rotate(
        self,
        personal_access_token_id: str,
        *,
        expires_at: str,
        id: str,
    ) -> models.PersonalAccessTokenRotateResponse:
        """Replace the value of a personal access token.

        `POST /users/personal-access-tokens/{personal_access_token_id}/rotate` returns
        `PersonalAccessTokenRotateResponse`.

        The answer shows the new value this one time. Keep it.

        Args:
            personal_access_token_id: Id of the token.
            expires_at: When the new value shall expire. A time within the next year.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _ROTATE,
            path={"personal_access_token_id": personal_access_token_id},
            body={"expires_at": expires_at, "id": id},
        )
