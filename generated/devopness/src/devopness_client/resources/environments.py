"""Environments."""

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
    from .environments__actions import AsyncEnvironmentsActions, EnvironmentsActions

_GET: Operation[models.Environment] = Operation(
    id="getEnvironment",
    method="GET",
    path="/environments/{environment_id}",
    result=lambda: models.Environment,
)

_UPDATE: Operation[None] = Operation(
    id="updateEnvironment",
    method="PUT",
    path="/environments/{environment_id}",
    body="application/json",
    decode="none",
)

_DELETE: Operation[None] = Operation(
    id="deleteEnvironment",
    method="DELETE",
    path="/environments/{environment_id}",
    decode="none",
)

_ARCHIVE: Operation[None] = Operation(
    id="archiveEnvironment",
    method="POST",
    path="/environments/{environment_id}/archive",
    decode="none",
)

_UNARCHIVE: Operation[None] = Operation(
    id="unarchiveEnvironment",
    method="POST",
    path="/environments/{environment_id}/unarchive",
    decode="none",
)


class Environments(Resource):
    """Environments."""

    @cached_property
    def actions(self) -> EnvironmentsActions:
        from .environments__actions import EnvironmentsActions

        return EnvironmentsActions(self._api)

    def get(self, environment_id: int) -> models.Environment:
        """Return one environment.

        `GET /environments/{environment_id}` returns `Environment`.

        Args:
            environment_id: Id of the environment. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_GET, path={"environment_id": environment_id})

    def update(
        self,
        environment_id: int,
        *,
        id: int,
        name: str,
        type: types.EnvironmentType,
        description: str | Omit = omit,
    ) -> None:
        """Change an environment.

        `PUT /environments/{environment_id}` returns nothing.

        Args:
            environment_id: Id of the environment. At least 1.
            name: At most 60 characters.
            type: What an environment is for. One of `development`, `production`, `staging`.
            description: At most 255 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _UPDATE,
            path={"environment_id": environment_id},
            body={"id": id, "name": name, "type": type, "description": description},
        )

    def delete(self, environment_id: int) -> None:
        """Delete an environment.

        `DELETE /environments/{environment_id}` returns nothing.

        Args:
            environment_id: Id of the environment. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_DELETE, path={"environment_id": environment_id})

    def archive(self, environment_id: int) -> None:
        """Archive an environment.

        `POST /environments/{environment_id}/archive` returns nothing.

        Undo it with `environments.unarchive`. Archived environments have a list of their own,
        `projects.archived_environments.list`.

        Args:
            environment_id: Id of the environment. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_ARCHIVE, path={"environment_id": environment_id})

    def unarchive(self, environment_id: int) -> None:
        """Bring an archived environment back.

        `POST /environments/{environment_id}/unarchive` returns nothing.

        Args:
            environment_id: Id of the environment. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_UNARCHIVE, path={"environment_id": environment_id})


class AsyncEnvironments(AsyncResource):
    """Environments."""

    @cached_property
    def actions(self) -> AsyncEnvironmentsActions:
        from .environments__actions import AsyncEnvironmentsActions

        return AsyncEnvironmentsActions(self._api)

    async def get(self, environment_id: int) -> models.Environment:
        """Return one environment.

        `GET /environments/{environment_id}` returns `Environment`.

        Args:
            environment_id: Id of the environment. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_GET, path={"environment_id": environment_id})

    async def update(
        self,
        environment_id: int,
        *,
        id: int,
        name: str,
        type: types.EnvironmentType,
        description: str | Omit = omit,
    ) -> None:
        """Change an environment.

        `PUT /environments/{environment_id}` returns nothing.

        Args:
            environment_id: Id of the environment. At least 1.
            name: At most 60 characters.
            type: What an environment is for. One of `development`, `production`, `staging`.
            description: At most 255 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _UPDATE,
            path={"environment_id": environment_id},
            body={"id": id, "name": name, "type": type, "description": description},
        )

    async def delete(self, environment_id: int) -> None:
        """Delete an environment.

        `DELETE /environments/{environment_id}` returns nothing.

        Args:
            environment_id: Id of the environment. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_DELETE, path={"environment_id": environment_id})

    async def archive(self, environment_id: int) -> None:
        """Archive an environment.

        `POST /environments/{environment_id}/archive` returns nothing.

        Undo it with `environments.unarchive`. Archived environments have a list of their own,
        `projects.archived_environments.list`.

        Args:
            environment_id: Id of the environment. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_ARCHIVE, path={"environment_id": environment_id})

    async def unarchive(self, environment_id: int) -> None:
        """Bring an archived environment back.

        `POST /environments/{environment_id}/unarchive` returns nothing.

        Args:
            environment_id: Id of the environment. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_UNARCHIVE, path={"environment_id": environment_id})
