"""Teams, project access."""

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
    from collections.abc import Sequence

    from .. import types

_LIST: Operation[models.TeamProjectAccess] = Operation(
    id="list-team-project-access",
    method="GET",
    path="/teams/{team_id}/project-access",
    result=lambda: models.ListTeamProjectAccessResponse,
    also="application/problem+json",
    paging=pages.HalLink(next=("_links", "next", "href"), items=("items",)),
)

_GET: Operation[models.TeamProjectAccess] = Operation(
    id="get-team-project-access",
    method="GET",
    path="/teams/{team_id}/project-access/{project_id}",
    result=lambda: models.TeamProjectAccess,
    also="application/problem+json",
)

_GRANT: Operation[None] = Operation(
    id="grant-team-project-access",
    method="POST",
    path="/teams/{team_id}/project-access",
    body="application/json",
    decode="none",
    also="application/problem+json",
)

_REMOVE: Operation[None] = Operation(
    id="remove-team-project-access",
    method="DELETE",
    path="/teams/{team_id}/project-access/{project_id}",
    decode="none",
    also="application/problem+json",
)


class TeamsProjectAccess(Resource):
    """Teams, project access."""

    def list(
        self,
        team_id: str,
        *,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: str | Omit = omit,
    ) -> Pager[models.TeamProjectAccess]:
        """List team project access.

        `GET /teams/{team_id}/project-access` returns every `TeamProjectAccess`.

        Args:
            team_id: Id of the team.
            page_size: Items on a page. 1 to 200.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST,
            path={"team_id": team_id},
            query={
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    def get(self, team_id: str, project_id: str) -> models.TeamProjectAccess:
        """Get team project access.

        `GET /teams/{team_id}/project-access/{project_id}` returns `TeamProjectAccess`.

        Args:
            team_id: Id of the team.
            project_id: Id of the project.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"team_id": team_id, "project_id": project_id})

    def grant(
        self, team_id: str, *, body: Sequence[types.GrantTeamProjectAccessRequestItem]
    ) -> None:
        """Grant team project access.

        `POST /teams/{team_id}/project-access` returns nothing.

        Args:
            team_id: Id of the team.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), ConflictError (409).
        """
        return self._call(_GRANT, path={"team_id": team_id}, body=body)

    def remove(self, team_id: str, project_id: str) -> None:
        """Remove team project access.

        `DELETE /teams/{team_id}/project-access/{project_id}` returns nothing.

        Args:
            team_id: Id of the team.
            project_id: Id of the project.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_REMOVE, path={"team_id": team_id, "project_id": project_id})


class AsyncTeamsProjectAccess(AsyncResource):
    """Teams, project access."""

    def list(
        self,
        team_id: str,
        *,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: str | Omit = omit,
    ) -> AsyncPager[models.TeamProjectAccess]:
        """List team project access.

        `GET /teams/{team_id}/project-access` returns every `TeamProjectAccess`.

        Args:
            team_id: Id of the team.
            page_size: Items on a page. 1 to 200.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST,
            path={"team_id": team_id},
            query={
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    async def get(self, team_id: str, project_id: str) -> models.TeamProjectAccess:
        """Get team project access.

        `GET /teams/{team_id}/project-access/{project_id}` returns `TeamProjectAccess`.

        Args:
            team_id: Id of the team.
            project_id: Id of the project.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"team_id": team_id, "project_id": project_id})

    async def grant(
        self, team_id: str, *, body: Sequence[types.GrantTeamProjectAccessRequestItem]
    ) -> None:
        """Grant team project access.

        `POST /teams/{team_id}/project-access` returns nothing.

        Args:
            team_id: Id of the team.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), ConflictError (409).
        """
        return await self._call(_GRANT, path={"team_id": team_id}, body=body)

    async def remove(self, team_id: str, project_id: str) -> None:
        """Remove team project access.

        `DELETE /teams/{team_id}/project-access/{project_id}` returns nothing.

        Args:
            team_id: Id of the team.
            project_id: Id of the project.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_REMOVE, path={"team_id": team_id, "project_id": project_id})
