"""Github app."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import (
    AsyncResource,
    Omit,
    Operation,
    Resource,
    omit,
)

if TYPE_CHECKING:
    from uuid import UUID

_CONNECT: Operation[None] = Operation(
    id="organizationGithubAppConnect",
    method="POST",
    path="/organization/{organizationId}/github/connect",
    body="application/json",
    decode="none",
)

_DISCONNECT: Operation[None] = Operation(
    id="organizationGithubAppDisconnect",
    method="DELETE",
    path="/organization/{organizationId}/github/disconnect",
    decode="none",
)


class GithubApp(Resource):
    """Github app."""

    def connect(
        self,
        organization_id: UUID | str,
        *,
        code: str,
        installation_id: str,
    ) -> None:
        """Organization github app connect.

        `POST /organization/{organizationId}/github/connect` returns nothing.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CONNECT,
            path={"organizationId": organization_id},
            body={"code": code, "installation_id": installation_id},
        )

    def disconnect(self, organization_id: UUID | str, *, force: bool | Omit = omit) -> None:
        """Organization github app disconnect.

        `DELETE /organization/{organizationId}/github/disconnect` returns nothing.

        Args:
            organization_id: Id of the organization.
            force: Disconnect the GitHub App although applications of the organization still use
                it.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DISCONNECT, path={"organizationId": organization_id}, query={"force": force}
        )


class AsyncGithubApp(AsyncResource):
    """Github app."""

    async def connect(
        self,
        organization_id: UUID | str,
        *,
        code: str,
        installation_id: str,
    ) -> None:
        """Organization github app connect.

        `POST /organization/{organizationId}/github/connect` returns nothing.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CONNECT,
            path={"organizationId": organization_id},
            body={"code": code, "installation_id": installation_id},
        )

    async def disconnect(self, organization_id: UUID | str, *, force: bool | Omit = omit) -> None:
        """Organization github app disconnect.

        `DELETE /organization/{organizationId}/github/disconnect` returns nothing.

        Args:
            organization_id: Id of the organization.
            force: Disconnect the GitHub App although applications of the organization still use
                it.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DISCONNECT, path={"organizationId": organization_id}, query={"force": force}
        )
