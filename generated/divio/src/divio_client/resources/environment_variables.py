"""Environment variables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Body,
    Omit,
    Operation,
    Pager,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

_LIST: Operation[models.EnvironmentVariable] = Operation(
    id="ListEnvironmentVariables",
    method="GET",
    path="/apps/v3/environment-variables/",
    result=lambda: models.PaginatedEnvironmentVariableList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.EnvironmentVariable] = Operation(
    id="GetEnvironmentVariable",
    method="GET",
    path="/apps/v3/environment-variables/{uuid}/",
    result=lambda: models.EnvironmentVariable,
)

_CREATE: Operation[models.EnvironmentVariableCreate] = Operation(
    id="CreateEnvironmentVariable",
    method="POST",
    path="/apps/v3/environment-variables/",
    body="application/json",
    result=lambda: models.EnvironmentVariableCreate,
)

_UPDATE: Operation[models.EnvironmentVariableUpdate] = Operation(
    id="UpdateEnvironmentVariable",
    method="PUT",
    path="/apps/v3/environment-variables/{uuid}/",
    body="application/json",
    result=lambda: models.EnvironmentVariableUpdate,
)

_PARTIAL_UPDATE: Operation[models.EnvironmentVariableUpdate] = Operation(
    id="PartialUpdateEnvironmentVariable",
    method="PATCH",
    path="/apps/v3/environment-variables/{uuid}/",
    body=Body("application/json", required=False),
    result=lambda: models.EnvironmentVariableUpdate,
)

_DELETE: Operation[None] = Operation(
    id="DestroyEnvironmentVariable",
    method="DELETE",
    path="/apps/v3/environment-variables/{uuid}/",
    decode="none",
)

_MOVE_AFTER: Operation[models.EnvironmentVariableMove] = Operation(
    id="MoveAfterEnvironmentVariable",
    method="POST",
    path="/apps/v3/environment-variables/{uuid}/move-after/",
    body="application/json",
    result=lambda: models.EnvironmentVariableMove,
)

_MOVE_BEFORE: Operation[models.EnvironmentVariableMove] = Operation(
    id="MoveBeforeEnvironmentVariable",
    method="POST",
    path="/apps/v3/environment-variables/{uuid}/move-before/",
    body="application/json",
    result=lambda: models.EnvironmentVariableMove,
)


class EnvironmentVariables(Resource):
    """Environment variables."""

    def list(
        self,
        *,
        application: Sequence[UUID | str] | Omit = omit,
        environment: Sequence[UUID | str] | Omit = omit,
        environment_slug: str | Omit = omit,
        is_read_only: bool | Omit = omit,
        is_sensitive: bool | Omit = omit,
        name: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        uuid: Sequence[UUID | str] | Omit = omit,
    ) -> Pager[models.EnvironmentVariable]:
        """List environment variables.

        `GET /apps/v3/environment-variables/` returns every `EnvironmentVariable`.

        Args:
            application: Return only variables of these applications (UUIDs).
            environment: Return only variables of these environments (UUIDs).
            environment_slug: Return only what belongs to environments with this slug.
            is_read_only: Return only variables that are read-only (or are not).
            is_sensitive: Return only variables that are sensitive (or are not).
            name: Return only variables with this name.
            page: Number of the page to return.
            page_size: How many to return on a page.
            uuid: Return only variables with these UUIDs.
        """
        return self._pages(
            _LIST,
            query={
                "application": application,
                "environment": environment,
                "environment_slug": environment_slug,
                "is_read_only": is_read_only,
                "is_sensitive": is_sensitive,
                "name": name,
                "page": page,
                "page_size": page_size,
                "uuid": uuid,
            },
        )

    def get(self, uuid: UUID | str) -> models.EnvironmentVariable:
        """Get an environment variable.

        `GET /apps/v3/environment-variables/{uuid}/` returns `EnvironmentVariable`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})

    def create(
        self,
        *,
        environment: UUID | str,
        name: str,
        is_pattern_replacement_active: bool | Omit = omit,
        is_sensitive: bool | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariableCreate:
        """Create an environment variable.

        `POST /apps/v3/environment-variables/` returns `EnvironmentVariableCreate`.

        Args:
            environment: UUID of the environment.
            name: At most 255 characters.
            is_pattern_replacement_active: Whether patterns in the value are replaced.
            is_sensitive: Whether the value is a secret.
            value: At most 10,000 characters.
        """
        return self._call(
            _CREATE,
            body={
                "environment": environment,
                "name": name,
                "is_pattern_replacement_active": is_pattern_replacement_active,
                "is_sensitive": is_sensitive,
                "value": value,
            },
        )

    def update(
        self,
        uuid: UUID | str,
        *,
        name: str,
        is_pattern_replacement_active: bool | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariableUpdate:
        """Update an environment variable.

        `PUT /apps/v3/environment-variables/{uuid}/` returns `EnvironmentVariableUpdate`.

        Args:
            uuid: UUID of the object.
            name: At most 255 characters.
            is_pattern_replacement_active: Whether patterns in the value are replaced.
            value: At most 10,000 characters.
        """
        return self._call(
            _UPDATE,
            path={"uuid": uuid},
            body={
                "name": name,
                "is_pattern_replacement_active": is_pattern_replacement_active,
                "value": value,
            },
        )

    def partial_update(
        self,
        uuid: UUID | str,
        *,
        is_pattern_replacement_active: bool | Omit = omit,
        name: str | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariableUpdate:
        """Partially update an environment variable.

        `PATCH /apps/v3/environment-variables/{uuid}/` returns `EnvironmentVariableUpdate`.

        Args:
            uuid: UUID of the object.
            is_pattern_replacement_active: Whether patterns in the value are replaced.
            name: At most 255 characters.
            value: At most 10,000 characters.
        """
        return self._call(
            _PARTIAL_UPDATE,
            path={"uuid": uuid},
            body={
                "is_pattern_replacement_active": is_pattern_replacement_active,
                "name": name,
                "value": value,
            },
        )

    def delete(self, uuid: UUID | str) -> None:
        """Delete an environment variable.

        `DELETE /apps/v3/environment-variables/{uuid}/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_DELETE, path={"uuid": uuid})

    def move_after(self, uuid: UUID | str, *, target: UUID | str) -> models.EnvironmentVariableMove:
        """Move an environment variable after another.

        `POST /apps/v3/environment-variables/{uuid}/move-after/` returns
        `EnvironmentVariableMove`.

        Args:
            uuid: UUID of the object.
            target: UUID of the variable to move it before or after.
        """
        return self._call(_MOVE_AFTER, path={"uuid": uuid}, body={"target": target})

    def move_before(
        self, uuid: UUID | str, *, target: UUID | str
    ) -> models.EnvironmentVariableMove:
        """Move an environment variable before another.

        `POST /apps/v3/environment-variables/{uuid}/move-before/` returns
        `EnvironmentVariableMove`.

        Args:
            uuid: UUID of the object.
            target: UUID of the variable to move it before or after.
        """
        return self._call(_MOVE_BEFORE, path={"uuid": uuid}, body={"target": target})


class AsyncEnvironmentVariables(AsyncResource):
    """Environment variables."""

    def list(
        self,
        *,
        application: Sequence[UUID | str] | Omit = omit,
        environment: Sequence[UUID | str] | Omit = omit,
        environment_slug: str | Omit = omit,
        is_read_only: bool | Omit = omit,
        is_sensitive: bool | Omit = omit,
        name: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        uuid: Sequence[UUID | str] | Omit = omit,
    ) -> AsyncPager[models.EnvironmentVariable]:
        """List environment variables.

        `GET /apps/v3/environment-variables/` returns every `EnvironmentVariable`.

        Args:
            application: Return only variables of these applications (UUIDs).
            environment: Return only variables of these environments (UUIDs).
            environment_slug: Return only what belongs to environments with this slug.
            is_read_only: Return only variables that are read-only (or are not).
            is_sensitive: Return only variables that are sensitive (or are not).
            name: Return only variables with this name.
            page: Number of the page to return.
            page_size: How many to return on a page.
            uuid: Return only variables with these UUIDs.
        """
        return self._pages(
            _LIST,
            query={
                "application": application,
                "environment": environment,
                "environment_slug": environment_slug,
                "is_read_only": is_read_only,
                "is_sensitive": is_sensitive,
                "name": name,
                "page": page,
                "page_size": page_size,
                "uuid": uuid,
            },
        )

    async def get(self, uuid: UUID | str) -> models.EnvironmentVariable:
        """Get an environment variable.

        `GET /apps/v3/environment-variables/{uuid}/` returns `EnvironmentVariable`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})

    async def create(
        self,
        *,
        environment: UUID | str,
        name: str,
        is_pattern_replacement_active: bool | Omit = omit,
        is_sensitive: bool | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariableCreate:
        """Create an environment variable.

        `POST /apps/v3/environment-variables/` returns `EnvironmentVariableCreate`.

        Args:
            environment: UUID of the environment.
            name: At most 255 characters.
            is_pattern_replacement_active: Whether patterns in the value are replaced.
            is_sensitive: Whether the value is a secret.
            value: At most 10,000 characters.
        """
        return await self._call(
            _CREATE,
            body={
                "environment": environment,
                "name": name,
                "is_pattern_replacement_active": is_pattern_replacement_active,
                "is_sensitive": is_sensitive,
                "value": value,
            },
        )

    async def update(
        self,
        uuid: UUID | str,
        *,
        name: str,
        is_pattern_replacement_active: bool | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariableUpdate:
        """Update an environment variable.

        `PUT /apps/v3/environment-variables/{uuid}/` returns `EnvironmentVariableUpdate`.

        Args:
            uuid: UUID of the object.
            name: At most 255 characters.
            is_pattern_replacement_active: Whether patterns in the value are replaced.
            value: At most 10,000 characters.
        """
        return await self._call(
            _UPDATE,
            path={"uuid": uuid},
            body={
                "name": name,
                "is_pattern_replacement_active": is_pattern_replacement_active,
                "value": value,
            },
        )

    async def partial_update(
        self,
        uuid: UUID | str,
        *,
        is_pattern_replacement_active: bool | Omit = omit,
        name: str | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariableUpdate:
        """Partially update an environment variable.

        `PATCH /apps/v3/environment-variables/{uuid}/` returns `EnvironmentVariableUpdate`.

        Args:
            uuid: UUID of the object.
            is_pattern_replacement_active: Whether patterns in the value are replaced.
            name: At most 255 characters.
            value: At most 10,000 characters.
        """
        return await self._call(
            _PARTIAL_UPDATE,
            path={"uuid": uuid},
            body={
                "is_pattern_replacement_active": is_pattern_replacement_active,
                "name": name,
                "value": value,
            },
        )

    async def delete(self, uuid: UUID | str) -> None:
        """Delete an environment variable.

        `DELETE /apps/v3/environment-variables/{uuid}/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_DELETE, path={"uuid": uuid})

    async def move_after(
        self, uuid: UUID | str, *, target: UUID | str
    ) -> models.EnvironmentVariableMove:
        """Move an environment variable after another.

        `POST /apps/v3/environment-variables/{uuid}/move-after/` returns
        `EnvironmentVariableMove`.

        Args:
            uuid: UUID of the object.
            target: UUID of the variable to move it before or after.
        """
        return await self._call(_MOVE_AFTER, path={"uuid": uuid}, body={"target": target})

    async def move_before(
        self, uuid: UUID | str, *, target: UUID | str
    ) -> models.EnvironmentVariableMove:
        """Move an environment variable before another.

        `POST /apps/v3/environment-variables/{uuid}/move-before/` returns
        `EnvironmentVariableMove`.

        Args:
            uuid: UUID of the object.
            target: UUID of the variable to move it before or after.
        """
        return await self._call(_MOVE_BEFORE, path={"uuid": uuid}, body={"target": target})
