"""Daemons."""

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

_LIST: Operation[models.DaemonRelation] = Operation(
    id="listEnvironmentDaemons",
    method="GET",
    path="/environments/{environment_id}/daemons",
    result=lambda: models.DaemonList,
    paging=pages.LinkHeader(items=()),
)

_GET: Operation[models.Daemon] = Operation(
    id="getDaemon",
    method="GET",
    path="/daemons/{daemon_id}",
    result=lambda: models.Daemon,
)

_UPDATE: Operation[None] = Operation(
    id="updateDaemon",
    method="PUT",
    path="/daemons/{daemon_id}",
    body="application/json",
    decode="none",
)

_DELETE: Operation[None] = Operation(
    id="deleteDaemon",
    method="DELETE",
    path="/daemons/{daemon_id}",
    decode="none",
)

_ADD: Operation[models.Daemon] = Operation(
    id="addEnvironmentDaemon",
    method="POST",
    path="/environments/{environment_id}/daemons",
    body="application/json",
    result=lambda: models.Daemon,
)

_DEPLOY: Operation[None] = Operation(
    id="deployDaemon",
    method="POST",
    path="/daemons/{daemon_id}/deploy",
    body="application/json",
    decode="none",
)

_GET_STATUS: Operation[None] = Operation(
    id="getStatusDaemon",
    method="POST",
    path="/daemons/{daemon_id}/get-status",
    body="application/json",
    decode="none",
)

_RESTART: Operation[None] = Operation(
    id="restartDaemon",
    method="POST",
    path="/daemons/{daemon_id}/restart",
    body="application/json",
    decode="none",
)

_START: Operation[None] = Operation(
    id="startDaemon",
    method="POST",
    path="/daemons/{daemon_id}/start",
    body="application/json",
    decode="none",
)

_STOP: Operation[None] = Operation(
    id="stopDaemon",
    method="POST",
    path="/daemons/{daemon_id}/stop",
    body="application/json",
    decode="none",
)


class Daemons(Resource):
    """Daemons."""

    def list(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.DaemonRelation]:
        """List the daemons of an environment.

        `GET /environments/{environment_id}/daemons` returns every `DaemonRelation`.

        Args:
            environment_id: Id of the environment. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"environment_id": environment_id},
            query={"page": page, "per_page": per_page},
        )

    def get(self, daemon_id: int) -> models.Daemon:
        """Return one daemon (a background process kept alive).

        `GET /daemons/{daemon_id}` returns `Daemon`.

        Args:
            daemon_id: Id of the daemon. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"daemon_id": daemon_id})

    def update(
        self,
        daemon_id: int,
        *,
        command: str,
        id: int,
        name: str,
        process_count: int,
        run_as_user: str,
        working_directory: str | None,
        application_id: int | None | Omit = omit,
    ) -> None:
        """Change a daemon.

        `PUT /daemons/{daemon_id}` returns nothing.

        Args:
            daemon_id: Id of the daemon. At least 1.
            command: The command that starts it. At most 255 characters.
            name: Letters, digits, dashes and underscores; at most 60 characters.
            process_count: How many processes of the program run at the same time, from 1 to 99.
            run_as_user: Unix user that runs the command. At most 60 characters.
            working_directory: Directory in which the command runs, at most 255 characters. It is relative to
                the linked application; without one it is an absolute path.
            application_id: Id of the application to link it to. Makes `working_directory` relative to the
                application.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return self._call(
            _UPDATE,
            path={"daemon_id": daemon_id},
            body={
                "command": command,
                "id": id,
                "name": name,
                "process_count": process_count,
                "run_as_user": run_as_user,
                "working_directory": working_directory,
                "application_id": application_id,
            },
        )

    def delete(self, daemon_id: int) -> None:
        """Delete a daemon.

        `DELETE /daemons/{daemon_id}` returns nothing.

        Args:
            daemon_id: Id of the daemon. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"daemon_id": daemon_id})

    def add(
        self,
        environment_id: int,
        *,
        command: str,
        name: str,
        process_count: int,
        run_as_user: str,
        working_directory: str | None,
        application_id: int | None | Omit = omit,
        linked_resources: types.ResourceToBeLinkedList | Omit = omit,
    ) -> models.Daemon:
        """Create a daemon in an environment.

        `POST /environments/{environment_id}/daemons` returns `Daemon`.

        Args:
            environment_id: Id of the environment. At least 1.
            command: The command that starts it. At most 255 characters.
            name: Letters, digits, dashes and underscores; at most 60 characters.
            process_count: How many processes of the program run at the same time, from 1 to 99.
            run_as_user: Unix user that runs the command. At most 60 characters.
            working_directory: Directory in which the command runs, at most 255 characters. It is relative to
                the linked application; without one it is an absolute path.
            application_id: Id of the application to link it to. Makes `working_directory` relative to the
                application.
            linked_resources: Resources to link to it.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _ADD,
            path={"environment_id": environment_id},
            body={
                "command": command,
                "name": name,
                "process_count": process_count,
                "run_as_user": run_as_user,
                "working_directory": working_directory,
                "application_id": application_id,
                "linked_resources": linked_resources,
            },
        )

    def deploy(
        self,
        daemon_id: int,
        *,
        servers: types.ResourceIdList | Omit = omit,
        trigger_comment: str | Omit = omit,
    ) -> None:
        """Install a daemon on servers.

        `POST /daemons/{daemon_id}/deploy` returns nothing.

        Runs as an action.

        Args:
            daemon_id: Id of the daemon. At least 1.
            servers: Ids of the servers to do it on.
            trigger_comment: A comment on the action. At most 255 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return self._call(
            _DEPLOY,
            path={"daemon_id": daemon_id},
            body={"servers": servers, "trigger_comment": trigger_comment},
        )

    def get_status(
        self,
        daemon_id: int,
        *,
        servers: types.ResourceIdList | Omit = omit,
        trigger_comment: str | Omit = omit,
    ) -> None:
        """Check the state of a daemon on its servers.

        `POST /daemons/{daemon_id}/get-status` returns nothing.

        Runs as an action; the call itself returns no state.

        Args:
            daemon_id: Id of the daemon. At least 1.
            servers: Ids of the servers to do it on.
            trigger_comment: A comment on the action. At most 255 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return self._call(
            _GET_STATUS,
            path={"daemon_id": daemon_id},
            body={"servers": servers, "trigger_comment": trigger_comment},
        )

    def restart(
        self,
        daemon_id: int,
        *,
        servers: types.ResourceIdList | Omit = omit,
        trigger_comment: str | Omit = omit,
    ) -> None:
        """Restart a daemon on servers.

        `POST /daemons/{daemon_id}/restart` returns nothing.

        Runs as an action.

        Args:
            daemon_id: Id of the daemon. At least 1.
            servers: Ids of the servers to do it on.
            trigger_comment: A comment on the action. At most 255 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return self._call(
            _RESTART,
            path={"daemon_id": daemon_id},
            body={"servers": servers, "trigger_comment": trigger_comment},
        )

    def start(
        self,
        daemon_id: int,
        *,
        servers: types.ResourceIdList | Omit = omit,
        trigger_comment: str | Omit = omit,
    ) -> None:
        """Start a daemon on servers.

        `POST /daemons/{daemon_id}/start` returns nothing.

        Runs as an action.

        Args:
            daemon_id: Id of the daemon. At least 1.
            servers: Ids of the servers to do it on.
            trigger_comment: A comment on the action. At most 255 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return self._call(
            _START,
            path={"daemon_id": daemon_id},
            body={"servers": servers, "trigger_comment": trigger_comment},
        )

    def stop(
        self,
        daemon_id: int,
        *,
        servers: types.ResourceIdList | Omit = omit,
        trigger_comment: str | Omit = omit,
    ) -> None:
        """Stop a daemon on servers.

        `POST /daemons/{daemon_id}/stop` returns nothing.

        Runs as an action.

        Args:
            daemon_id: Id of the daemon. At least 1.
            servers: Ids of the servers to do it on.
            trigger_comment: A comment on the action. At most 255 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return self._call(
            _STOP,
            path={"daemon_id": daemon_id},
            body={"servers": servers, "trigger_comment": trigger_comment},
        )


class AsyncDaemons(AsyncResource):
    """Daemons."""

    def list(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.DaemonRelation]:
        """List the daemons of an environment.

        `GET /environments/{environment_id}/daemons` returns every `DaemonRelation`.

        Args:
            environment_id: Id of the environment. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"environment_id": environment_id},
            query={"page": page, "per_page": per_page},
        )

    async def get(self, daemon_id: int) -> models.Daemon:
        """Return one daemon (a background process kept alive).

        `GET /daemons/{daemon_id}` returns `Daemon`.

        Args:
            daemon_id: Id of the daemon. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"daemon_id": daemon_id})

    async def update(
        self,
        daemon_id: int,
        *,
        command: str,
        id: int,
        name: str,
        process_count: int,
        run_as_user: str,
        working_directory: str | None,
        application_id: int | None | Omit = omit,
    ) -> None:
        """Change a daemon.

        `PUT /daemons/{daemon_id}` returns nothing.

        Args:
            daemon_id: Id of the daemon. At least 1.
            command: The command that starts it. At most 255 characters.
            name: Letters, digits, dashes and underscores; at most 60 characters.
            process_count: How many processes of the program run at the same time, from 1 to 99.
            run_as_user: Unix user that runs the command. At most 60 characters.
            working_directory: Directory in which the command runs, at most 255 characters. It is relative to
                the linked application; without one it is an absolute path.
            application_id: Id of the application to link it to. Makes `working_directory` relative to the
                application.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return await self._call(
            _UPDATE,
            path={"daemon_id": daemon_id},
            body={
                "command": command,
                "id": id,
                "name": name,
                "process_count": process_count,
                "run_as_user": run_as_user,
                "working_directory": working_directory,
                "application_id": application_id,
            },
        )

    async def delete(self, daemon_id: int) -> None:
        """Delete a daemon.

        `DELETE /daemons/{daemon_id}` returns nothing.

        Args:
            daemon_id: Id of the daemon. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_DELETE, path={"daemon_id": daemon_id})

    async def add(
        self,
        environment_id: int,
        *,
        command: str,
        name: str,
        process_count: int,
        run_as_user: str,
        working_directory: str | None,
        application_id: int | None | Omit = omit,
        linked_resources: types.ResourceToBeLinkedList | Omit = omit,
    ) -> models.Daemon:
        """Create a daemon in an environment.

        `POST /environments/{environment_id}/daemons` returns `Daemon`.

        Args:
            environment_id: Id of the environment. At least 1.
            command: The command that starts it. At most 255 characters.
            name: Letters, digits, dashes and underscores; at most 60 characters.
            process_count: How many processes of the program run at the same time, from 1 to 99.
            run_as_user: Unix user that runs the command. At most 60 characters.
            working_directory: Directory in which the command runs, at most 255 characters. It is relative to
                the linked application; without one it is an absolute path.
            application_id: Id of the application to link it to. Makes `working_directory` relative to the
                application.
            linked_resources: Resources to link to it.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _ADD,
            path={"environment_id": environment_id},
            body={
                "command": command,
                "name": name,
                "process_count": process_count,
                "run_as_user": run_as_user,
                "working_directory": working_directory,
                "application_id": application_id,
                "linked_resources": linked_resources,
            },
        )

    async def deploy(
        self,
        daemon_id: int,
        *,
        servers: types.ResourceIdList | Omit = omit,
        trigger_comment: str | Omit = omit,
    ) -> None:
        """Install a daemon on servers.

        `POST /daemons/{daemon_id}/deploy` returns nothing.

        Runs as an action.

        Args:
            daemon_id: Id of the daemon. At least 1.
            servers: Ids of the servers to do it on.
            trigger_comment: A comment on the action. At most 255 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return await self._call(
            _DEPLOY,
            path={"daemon_id": daemon_id},
            body={"servers": servers, "trigger_comment": trigger_comment},
        )

    async def get_status(
        self,
        daemon_id: int,
        *,
        servers: types.ResourceIdList | Omit = omit,
        trigger_comment: str | Omit = omit,
    ) -> None:
        """Check the state of a daemon on its servers.

        `POST /daemons/{daemon_id}/get-status` returns nothing.

        Runs as an action; the call itself returns no state.

        Args:
            daemon_id: Id of the daemon. At least 1.
            servers: Ids of the servers to do it on.
            trigger_comment: A comment on the action. At most 255 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return await self._call(
            _GET_STATUS,
            path={"daemon_id": daemon_id},
            body={"servers": servers, "trigger_comment": trigger_comment},
        )

    async def restart(
        self,
        daemon_id: int,
        *,
        servers: types.ResourceIdList | Omit = omit,
        trigger_comment: str | Omit = omit,
    ) -> None:
        """Restart a daemon on servers.

        `POST /daemons/{daemon_id}/restart` returns nothing.

        Runs as an action.

        Args:
            daemon_id: Id of the daemon. At least 1.
            servers: Ids of the servers to do it on.
            trigger_comment: A comment on the action. At most 255 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return await self._call(
            _RESTART,
            path={"daemon_id": daemon_id},
            body={"servers": servers, "trigger_comment": trigger_comment},
        )

    async def start(
        self,
        daemon_id: int,
        *,
        servers: types.ResourceIdList | Omit = omit,
        trigger_comment: str | Omit = omit,
    ) -> None:
        """Start a daemon on servers.

        `POST /daemons/{daemon_id}/start` returns nothing.

        Runs as an action.

        Args:
            daemon_id: Id of the daemon. At least 1.
            servers: Ids of the servers to do it on.
            trigger_comment: A comment on the action. At most 255 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return await self._call(
            _START,
            path={"daemon_id": daemon_id},
            body={"servers": servers, "trigger_comment": trigger_comment},
        )

    async def stop(
        self,
        daemon_id: int,
        *,
        servers: types.ResourceIdList | Omit = omit,
        trigger_comment: str | Omit = omit,
    ) -> None:
        """Stop a daemon on servers.

        `POST /daemons/{daemon_id}/stop` returns nothing.

        Runs as an action.

        Args:
            daemon_id: Id of the daemon. At least 1.
            servers: Ids of the servers to do it on.
            trigger_comment: A comment on the action. At most 255 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return await self._call(
            _STOP,
            path={"daemon_id": daemon_id},
            body={"servers": servers, "trigger_comment": trigger_comment},
        )
