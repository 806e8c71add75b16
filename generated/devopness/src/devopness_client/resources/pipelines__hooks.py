"""Pipelines, hooks."""

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

_LIST: Operation[models.HookRelation] = Operation(
    id="listPipelineHooks",
    method="GET",
    path="/pipelines/{pipeline_id}/hooks",
    result=lambda: models.HookList,
    paging=pages.LinkHeader(items=()),
)

_ADD: Operation[models.Hook] = Operation(
    id="addPipelineHook",
    method="POST",
    path="/pipelines/{pipeline_id}/hooks/{hook_type}",
    body="application/json",
    result=lambda: models.Hook,
)


class PipelinesHooks(Resource):
    """Pipelines, hooks."""

    def list(
        self,
        pipeline_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.HookRelation]:
        """List the hooks of a pipeline.

        `GET /pipelines/{pipeline_id}/hooks` returns every `HookRelation`.

        Args:
            pipeline_id: Id of the pipeline. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(
            _LIST, path={"pipeline_id": pipeline_id}, query={"page": page, "per_page": per_page}
        )

    def add(
        self,
        pipeline_id: int,
        hook_type: types.HookTypeParam,
        *,
        name: str,
        active: bool | Omit = omit,
        requires_secret: bool | Omit = omit,
        secret_algorithm: str | Omit = omit,
        secret_header_name: str | Omit = omit,
        settings: types.HookPipelineCreateSettings | Omit = omit,
        trigger_when: types.HookTriggerWhen | Omit = omit,
    ) -> models.Hook:
        """Create a hook for a pipeline.

        `POST /pipelines/{pipeline_id}/hooks/{hook_type}` returns `Hook`.

        A hook that requires a secret shows it only in this answer. Keep it.

        Args:
            pipeline_id: Id of the pipeline the hook is for. At least 1.
            hook_type: `incoming` or `outgoing`.
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
            _ADD,
            path={"pipeline_id": pipeline_id, "hook_type": hook_type},
            body={
                "name": name,
                "active": active,
                "requires_secret": requires_secret,
                "secret_algorithm": secret_algorithm,
                "secret_header_name": secret_header_name,
                "settings": settings,
                "trigger_when": trigger_when,
            },
        )


class AsyncPipelinesHooks(AsyncResource):
    """Pipelines, hooks."""

    def list(
        self,
        pipeline_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.HookRelation]:
        """List the hooks of a pipeline.

        `GET /pipelines/{pipeline_id}/hooks` returns every `HookRelation`.

        Args:
            pipeline_id: Id of the pipeline. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(
            _LIST, path={"pipeline_id": pipeline_id}, query={"page": page, "per_page": per_page}
        )

    async def add(
        self,
        pipeline_id: int,
        hook_type: types.HookTypeParam,
        *,
        name: str,
        active: bool | Omit = omit,
        requires_secret: bool | Omit = omit,
        secret_algorithm: str | Omit = omit,
        secret_header_name: str | Omit = omit,
        settings: types.HookPipelineCreateSettings | Omit = omit,
        trigger_when: types.HookTriggerWhen | Omit = omit,
    ) -> models.Hook:
        """Create a hook for a pipeline.

        `POST /pipelines/{pipeline_id}/hooks/{hook_type}` returns `Hook`.

        A hook that requires a secret shows it only in this answer. Keep it.

        Args:
            pipeline_id: Id of the pipeline the hook is for. At least 1.
            hook_type: `incoming` or `outgoing`.
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
            _ADD,
            path={"pipeline_id": pipeline_id, "hook_type": hook_type},
            body={
                "name": name,
                "active": active,
                "requires_secret": requires_secret,
                "secret_algorithm": secret_algorithm,
                "secret_header_name": secret_header_name,
                "settings": settings,
                "trigger_when": trigger_when,
            },
        )
