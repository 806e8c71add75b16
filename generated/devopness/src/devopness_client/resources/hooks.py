"""Hooks."""

from __future__ import annotations

from functools import cached_property
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
    from .hooks__requests import AsyncHooksRequests, HooksRequests

_GET: Operation[models.Hook] = Operation(
    id="getHook",
    method="GET",
    path="/hooks/{hook_type}/{hook_id}",
    result=lambda: models.Hook,
)

_UPDATE: Operation[None] = Operation(
    id="updateHook",
    method="PUT",
    path="/hooks/{hook_type}/{hook_id}",
    body="application/json",
    decode="none",
)

_DELETE: Operation[None] = Operation(
    id="deleteHook",
    method="DELETE",
    path="/hooks/{hook_type}/{hook_id}",
    decode="none",
)

_TRIGGER: Operation[models.HookTriggerResponse] = Operation(
    id="triggerHook",
    method="POST",
    path="/hooks/{hook_id}/trigger",
    result=lambda: models.HookTriggerResponse,
    security=(),
)


class Hooks(Resource):
    """Hooks."""

    @cached_property
    def requests(self) -> HooksRequests:
        from .hooks__requests import HooksRequests

        return HooksRequests(self._api)

    def get(self, hook_type: types.HookTypeParam, hook_id: str) -> models.Hook:
        """Return one hook.

        `GET /hooks/{hook_type}/{hook_id}` returns `Hook`.

        Args:
            hook_type: `incoming` or `outgoing`.
            hook_id: UUID of the hook.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_GET, path={"hook_type": hook_type, "hook_id": hook_id})

    def update(
        self,
        hook_type: types.HookTypeParam,
        hook_id: str,
        *,
        id: str,
        name: str,
        active: bool | Omit = omit,
        requires_secret: bool | Omit = omit,
        secret_algorithm: str | Omit = omit,
        secret_header_name: str | Omit = omit,
        settings: types.HookUpdateSettings | Omit = omit,
        trigger_when: types.HookTriggerWhen | Omit = omit,
    ) -> None:
        """Change a hook.

        `PUT /hooks/{hook_type}/{hook_id}` returns nothing.

        Args:
            hook_type: `incoming` or `outgoing`.
            hook_id: UUID of the hook.
            id: UUID of the hook.
            name: At most 60 characters.
            active: Whether the hook works.
            requires_secret: Whether the hook accepts only requests signed with its secret: the sender sends
                an HMAC of the request in a header. For incoming hooks.
            secret_algorithm: Hash function of the signature, at most 20 characters. Needed if
                `requires_secret` is true.
            secret_header_name: Header that carries the signature, at most 64 characters. Needed if
                `requires_secret` is true.
            trigger_when: Conditions under which it is triggered.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _UPDATE,
            path={"hook_type": hook_type, "hook_id": hook_id},
            body={
                "id": id,
                "name": name,
                "active": active,
                "requires_secret": requires_secret,
                "secret_algorithm": secret_algorithm,
                "secret_header_name": secret_header_name,
                "settings": settings,
                "trigger_when": trigger_when,
            },
        )

    def delete(self, hook_type: types.HookTypeParam, hook_id: str) -> None:
        """Delete a hook.

        `DELETE /hooks/{hook_type}/{hook_id}` returns nothing.

        Args:
            hook_type: `incoming` or `outgoing`.
            hook_id: UUID of the hook.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_DELETE, path={"hook_type": hook_type, "hook_id": hook_id})

    def trigger(self, hook_id: str) -> models.HookTriggerResponse:
        """Trigger an incoming hook, which runs its pipeline.

        `POST /hooks/{hook_id}/trigger` returns `HookTriggerResponse`.

        Args:
            hook_id: UUID of the hook.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return self._call(_TRIGGER, path={"hook_id": hook_id})


class AsyncHooks(AsyncResource):
    """Hooks."""

    @cached_property
    def requests(self) -> AsyncHooksRequests:
        from .hooks__requests import AsyncHooksRequests

        return AsyncHooksRequests(self._api)

    async def get(self, hook_type: types.HookTypeParam, hook_id: str) -> models.Hook:
        """Return one hook.

        `GET /hooks/{hook_type}/{hook_id}` returns `Hook`.

        Args:
            hook_type: `incoming` or `outgoing`.
            hook_id: UUID of the hook.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_GET, path={"hook_type": hook_type, "hook_id": hook_id})

    async def update(
        self,
        hook_type: types.HookTypeParam,
        hook_id: str,
        *,
        id: str,
        name: str,
        active: bool | Omit = omit,
        requires_secret: bool | Omit = omit,
        secret_algorithm: str | Omit = omit,
        secret_header_name: str | Omit = omit,
        settings: types.HookUpdateSettings | Omit = omit,
        trigger_when: types.HookTriggerWhen | Omit = omit,
    ) -> None:
        """Change a hook.

        `PUT /hooks/{hook_type}/{hook_id}` returns nothing.

        Args:
            hook_type: `incoming` or `outgoing`.
            hook_id: UUID of the hook.
            id: UUID of the hook.
            name: At most 60 characters.
            active: Whether the hook works.
            requires_secret: Whether the hook accepts only requests signed with its secret: the sender sends
                an HMAC of the request in a header. For incoming hooks.
            secret_algorithm: Hash function of the signature, at most 20 characters. Needed if
                `requires_secret` is true.
            secret_header_name: Header that carries the signature, at most 64 characters. Needed if
                `requires_secret` is true.
            trigger_when: Conditions under which it is triggered.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _UPDATE,
            path={"hook_type": hook_type, "hook_id": hook_id},
            body={
                "id": id,
                "name": name,
                "active": active,
                "requires_secret": requires_secret,
                "secret_algorithm": secret_algorithm,
                "secret_header_name": secret_header_name,
                "settings": settings,
                "trigger_when": trigger_when,
            },
        )

    async def delete(self, hook_type: types.HookTypeParam, hook_id: str) -> None:
        """Delete a hook.

        `DELETE /hooks/{hook_type}/{hook_id}` returns nothing.

        Args:
            hook_type: `incoming` or `outgoing`.
            hook_id: UUID of the hook.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_DELETE, path={"hook_type": hook_type, "hook_id": hook_id})

    async def trigger(self, hook_id: str) -> models.HookTriggerResponse:
        """Trigger an incoming hook, which runs its pipeline.

        `POST /hooks/{hook_id}/trigger` returns `HookTriggerResponse`.

        Args:
            hook_id: UUID of the hook.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return await self._call(_TRIGGER, path={"hook_id": hook_id})
