"""Hook requests."""

from __future__ import annotations

from .. import models
from .._runtime import (
    AsyncResource,
    Operation,
    Resource,
)

_GET: Operation[models.HookRequest] = Operation(
    id="getHookRequest",
    method="GET",
    path="/hook-requests/{hook_request_id}",
    result=lambda: models.HookRequest,
)


class HookRequests(Resource):
    """Hook requests."""

    def get(self, hook_request_id: str) -> models.HookRequest:
        """Return one request that a hook received or sent.

        `GET /hook-requests/{hook_request_id}` returns `HookRequest`.

        Args:
            hook_request_id: UUID of the hook request.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"hook_request_id": hook_request_id})


class AsyncHookRequests(AsyncResource):
    """Hook requests."""

    async def get(self, hook_request_id: str) -> models.HookRequest:
        """Return one request that a hook received or sent.

        `GET /hook-requests/{hook_request_id}` returns `HookRequest`.

        Args:
            hook_request_id: UUID of the hook request.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"hook_request_id": hook_request_id})
