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
        """List user personal access tokens.

        `GET /users/personal-access-tokens` returns every `PersonalAccessTokenRelation`.

        Args:
            page: At least 1.
            per_page: 1 to 100.
        """
        return self._pages(_LIST, query={"page": page, "per_page": per_page})

    def get(self, personal_access_token_id: str) -> models.PersonalAccessToken:
        """Get user personal access token.

        `GET /users/personal-access-tokens/{personal_access_token_id}` returns
        `PersonalAccessToken`.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return self._call(_GET, path={"personal_access_token_id": personal_access_token_id})

    def add(self, *, expires_at: str, name: str) -> models.PersonalAccessToken:
        """Add user personal access token.

        `POST /users/personal-access-tokens` returns `PersonalAccessToken`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._call(_ADD, body={"expires_at": expires_at, "name": name})

    def revoke(self, personal_access_token_id: str) -> None:
        """Revoke user personal access token.

        `DELETE /users/personal-access-tokens/{personal_access_token_id}/revoke` returns
        nothing.

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
        """Rotate user personal access token.

        `POST /users/personal-access-tokens/{personal_access_token_id}/rotate` returns
        `PersonalAccessTokenRotateResponse`.

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
        """List user personal access tokens.

        `GET /users/personal-access-tokens` returns every `PersonalAccessTokenRelation`.

        Args:
            page: At least 1.
            per_page: 1 to 100.
        """
        return self._pages(_LIST, query={"page": page, "per_page": per_page})

    async def get(self, personal_access_token_id: str) -> models.PersonalAccessToken:
        """Get user personal access token.

        `GET /users/personal-access-tokens/{personal_access_token_id}` returns
        `PersonalAccessToken`.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return await self._call(_GET, path={"personal_access_token_id": personal_access_token_id})

    async def add(self, *, expires_at: str, name: str) -> models.PersonalAccessToken:
        """Add user personal access token.

        `POST /users/personal-access-tokens` returns `PersonalAccessToken`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403).
        """
        return await self._call(_ADD, body={"expires_at": expires_at, "name": name})

    async def revoke(self, personal_access_token_id: str) -> None:
        """Revoke user personal access token.

        `DELETE /users/personal-access-tokens/{personal_access_token_id}/revoke` returns
        nothing.

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
        """Rotate user personal access token.

        `POST /users/personal-access-tokens/{personal_access_token_id}/rotate` returns
        `PersonalAccessTokenRotateResponse`.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _ROTATE,
            path={"personal_access_token_id": personal_access_token_id},
            body={"expires_at": expires_at, "id": id},
        )
