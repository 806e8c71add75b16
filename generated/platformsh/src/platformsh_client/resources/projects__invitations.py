"""Projects, invitations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Omit,
    Operation,
    Pager,
    Param,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .. import types

_LIST: Operation[models.ProjectInvitation] = Operation(
    id="list-project-invites",
    method="GET",
    path="/projects/{project_id}/invitations",
    params=(Param("filter[state]", "query", style="deepObject", explode=True),),
    result=lambda: list[models.ProjectInvitation],
    paging=pages.Whole(items=()),
)

_CREATE: Operation[models.ProjectInvitation] = Operation(
    id="create-project-invite",
    method="POST",
    path="/projects/{project_id}/invitations",
    body="application/json",
    result=lambda: models.ProjectInvitation,
)

_CANCEL: Operation[None] = Operation(
    id="cancel-project-invite",
    method="DELETE",
    path="/projects/{project_id}/invitations/{invitation_id}",
    decode="none",
)


class ProjectsInvitations(Resource):
    """Projects, invitations."""

    def list(
        self,
        project_id: str,
        *,
        filter_state: types.StringFilter | Omit = omit,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: types.ListProjectInvitesSort | Omit = omit,
    ) -> Pager[models.ProjectInvitation]:
        """List project invites.

        `GET /projects/{project_id}/invitations` returns every `ProjectInvitation`.

        Args:
            project_id: Id of the project.
            filter_state: Return only those in some state.
            page_size: Items on a page. 1 to 100.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order. One of `updated_at`,
                `-updated_at`.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST,
            path={"project_id": project_id},
            query={
                "filter[state]": filter_state,
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    def create(
        self,
        project_id: str,
        *,
        email: str,
        environments: Sequence[types.CreateProjectInviteRequestEnvironment] | Omit = omit,
        force: bool | Omit = omit,
        permissions: Sequence[types.CreateProjectInviteRequestPermission] | Omit = omit,
        role: types.CreateProjectInviteRequestRole | Omit = omit,
    ) -> models.ProjectInvitation:
        """Create project invite.

        `POST /projects/{project_id}/invitations` returns `ProjectInvitation`.

        Args:
            project_id: Id of the project.
            email: Format `email`.
            environments: Deprecated.
            role: One of `admin`, `viewer`.

        Raises:
            APIStatusError: BadRequestError (400), APIStatusError (402), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _CREATE,
            path={"project_id": project_id},
            body={
                "email": email,
                "environments": environments,
                "force": force,
                "permissions": permissions,
                "role": role,
            },
        )

    def cancel(self, project_id: str, invitation_id: str) -> None:
        """Cancel project invite.

        `DELETE /projects/{project_id}/invitations/{invitation_id}` returns nothing.

        Args:
            project_id: Id of the project.
            invitation_id: Id of the invitation.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_CANCEL, path={"project_id": project_id, "invitation_id": invitation_id})


class AsyncProjectsInvitations(AsyncResource):
    """Projects, invitations."""

    def list(
        self,
        project_id: str,
        *,
        filter_state: types.StringFilter | Omit = omit,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: types.ListProjectInvitesSort | Omit = omit,
    ) -> AsyncPager[models.ProjectInvitation]:
        """List project invites.

        `GET /projects/{project_id}/invitations` returns every `ProjectInvitation`.

        Args:
            project_id: Id of the project.
            filter_state: Return only those in some state.
            page_size: Items on a page. 1 to 100.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order. One of `updated_at`,
                `-updated_at`.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST,
            path={"project_id": project_id},
            query={
                "filter[state]": filter_state,
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    async def create(
        self,
        project_id: str,
        *,
        email: str,
        environments: Sequence[types.CreateProjectInviteRequestEnvironment] | Omit = omit,
        force: bool | Omit = omit,
        permissions: Sequence[types.CreateProjectInviteRequestPermission] | Omit = omit,
        role: types.CreateProjectInviteRequestRole | Omit = omit,
    ) -> models.ProjectInvitation:
        """Create project invite.

        `POST /projects/{project_id}/invitations` returns `ProjectInvitation`.

        Args:
            project_id: Id of the project.
            email: Format `email`.
            environments: Deprecated.
            role: One of `admin`, `viewer`.

        Raises:
            APIStatusError: BadRequestError (400), APIStatusError (402), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _CREATE,
            path={"project_id": project_id},
            body={
                "email": email,
                "environments": environments,
                "force": force,
                "permissions": permissions,
                "role": role,
            },
        )

    async def cancel(self, project_id: str, invitation_id: str) -> None:
        """Cancel project invite.

        `DELETE /projects/{project_id}/invitations/{invitation_id}` returns nothing.

        Args:
            project_id: Id of the project.
            invitation_id: Id of the invitation.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _CANCEL, path={"project_id": project_id, "invitation_id": invitation_id}
        )
