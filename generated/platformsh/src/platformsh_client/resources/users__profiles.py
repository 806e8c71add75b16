"""Users, profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Body,
    FileInput,
    Omit,
    Operation,
    Pager,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from uuid import UUID

_LIST: Operation[models.Profile] = Operation(
    id="list-profiles",
    method="GET",
    path="/profiles",
    result=lambda: models.ListProfilesResponse,
    paging=pages.HalLink(next=("_links", "next", "href"), items=("profiles",)),
)

_GET: Operation[models.Profile] = Operation(
    id="get-profile",
    method="GET",
    path="/profiles/{userId}",
    result=lambda: models.Profile,
)

_UPDATE: Operation[models.Profile] = Operation(
    id="update-profile",
    method="PATCH",
    path="/profiles/{userId}",
    body=Body("application/json", required=False),
    result=lambda: models.Profile,
)

_CREATE_PICTURE: Operation[models.CreateProfilePictureResponse] = Operation(
    id="create-profile-picture",
    method="POST",
    path="/profile/{uuid}/picture",
    body=Body("multipart/form-data", files=("file",)),
    result=lambda: models.CreateProfilePictureResponse,
)

_DELETE_PICTURE: Operation[None] = Operation(
    id="delete-profile-picture",
    method="DELETE",
    path="/profile/{uuid}/picture",
    decode="none",
)

_GET_ADDRESS: Operation[models.GetAddressResponse] = Operation(
    id="get-address",
    method="GET",
    path="/profiles/{userId}/address",
    result=lambda: models.GetAddressResponse,
)

_UPDATE_ADDRESS: Operation[models.UpdateAddressResponse] = Operation(
    id="update-address",
    method="PATCH",
    path="/profiles/{userId}/address",
    body=Body("application/json", required=False),
    result=lambda: models.UpdateAddressResponse,
)


class UsersProfiles(Resource):
    """Users, profiles."""

    def list(self) -> Pager[models.Profile]:
        """List profiles.

        `GET /profiles` gives every `Profile`.
        """
        return self._pages(_LIST)

    def get(self, user_id: str) -> models.Profile:
        """Get profile.

        `GET /profiles/{userId}` gives `Profile`.

        Args:
            user_id: `userId` in the path.
        """
        return self._call(_GET, path={"userId": user_id})

    def update(
        self,
        user_id: str,
        *,
        company_name: str | Omit = omit,
        company_role: str | Omit = omit,
        company_type: str | Omit = omit,
        current_password: str | Omit = omit,
        default_catalog: str | Omit = omit,
        display_name: str | Omit = omit,
        marketing: bool | Omit = omit,
        password: str | Omit = omit,
        picture: str | Omit = omit,
        project_options_url: str | Omit = omit,
        ui_colorscheme: str | Omit = omit,
        username: str | Omit = omit,
        vat_number: str | Omit = omit,
    ) -> models.Profile:
        """Update profile.

        `PATCH /profiles/{userId}` gives `Profile`.

        Args:
            user_id: `userId` in the path.
            company_name: `company_name` in the body.
            company_role: `company_role` in the body.
            company_type: `company_type` in the body.
            current_password: `current_password` in the body.
            default_catalog: `default_catalog` in the body.
            display_name: `display_name` in the body.
            marketing: `marketing` in the body.
            password: `password` in the body.
            picture: `picture` in the body.
            project_options_url: `project_options_url` in the body.
            ui_colorscheme: `ui_colorscheme` in the body.
            username: `username` in the body.
            vat_number: `vat_number` in the body.
        """
        return self._call(
            _UPDATE,
            path={"userId": user_id},
            body={
                "company_name": company_name,
                "company_role": company_role,
                "company_type": company_type,
                "current_password": current_password,
                "default_catalog": default_catalog,
                "display_name": display_name,
                "marketing": marketing,
                "password": password,
                "picture": picture,
                "project_options_url": project_options_url,
                "ui_colorscheme": ui_colorscheme,
                "username": username,
                "vat_number": vat_number,
            },
        )

    def create_picture(
        self, uuid: UUID | str, *, file: FileInput | Omit = omit
    ) -> models.CreateProfilePictureResponse:
        """Create profile picture.

        `POST /profile/{uuid}/picture` gives `CreateProfilePictureResponse`.

        Args:
            uuid: `uuid` in the path; format uuid.
            file: `file` in the body; format binary.
        """
        return self._call(_CREATE_PICTURE, path={"uuid": uuid}, body={"file": file})

    def delete_picture(self, uuid: UUID | str) -> None:
        """Delete profile picture.

        `DELETE /profile/{uuid}/picture` gives nothing.

        Args:
            uuid: `uuid` in the path; format uuid.
        """
        return self._call(_DELETE_PICTURE, path={"uuid": uuid})

    def get_address(self, user_id: str) -> models.GetAddressResponse:
        """Get address.

        `GET /profiles/{userId}/address` gives `GetAddressResponse`.

        Args:
            user_id: `userId` in the path.
        """
        return self._call(_GET_ADDRESS, path={"userId": user_id})

    def update_address(
        self,
        user_id: str,
        *,
        administrative_area: str | Omit = omit,
        country: str | Omit = omit,
        dependent_locality: str | Omit = omit,
        locality: str | Omit = omit,
        name_line: str | Omit = omit,
        postal_code: str | Omit = omit,
        premise: str | Omit = omit,
        sub_administrative_area: str | Omit = omit,
        sub_premise: str | Omit = omit,
        thoroughfare: str | Omit = omit,
    ) -> models.UpdateAddressResponse:
        """Update address.

        `PATCH /profiles/{userId}/address` gives `UpdateAddressResponse`.

        Args:
            user_id: `userId` in the path.
            administrative_area: `administrative_area` in the body; format ISO ALPHA-2.
            country: `country` in the body; format ISO ALPHA-2.
            dependent_locality: `dependent_locality` in the body.
            locality: `locality` in the body.
            name_line: `name_line` in the body.
            postal_code: `postal_code` in the body.
            premise: `premise` in the body.
            sub_administrative_area: `sub_administrative_area` in the body.
            sub_premise: `sub_premise` in the body.
            thoroughfare: `thoroughfare` in the body.
        """
        return self._call(
            _UPDATE_ADDRESS,
            path={"userId": user_id},
            body={
                "administrative_area": administrative_area,
                "country": country,
                "dependent_locality": dependent_locality,
                "locality": locality,
                "name_line": name_line,
                "postal_code": postal_code,
                "premise": premise,
                "sub_administrative_area": sub_administrative_area,
                "sub_premise": sub_premise,
                "thoroughfare": thoroughfare,
            },
        )


class AsyncUsersProfiles(AsyncResource):
    """Users, profiles."""

    def list(self) -> AsyncPager[models.Profile]:
        """List profiles.

        `GET /profiles` gives every `Profile`.
        """
        return self._pages(_LIST)

    async def get(self, user_id: str) -> models.Profile:
        """Get profile.

        `GET /profiles/{userId}` gives `Profile`.

        Args:
            user_id: `userId` in the path.
        """
        return await self._call(_GET, path={"userId": user_id})

    async def update(
        self,
        user_id: str,
        *,
        company_name: str | Omit = omit,
        company_role: str | Omit = omit,
        company_type: str | Omit = omit,
        current_password: str | Omit = omit,
        default_catalog: str | Omit = omit,
        display_name: str | Omit = omit,
        marketing: bool | Omit = omit,
        password: str | Omit = omit,
        picture: str | Omit = omit,
        project_options_url: str | Omit = omit,
        ui_colorscheme: str | Omit = omit,
        username: str | Omit = omit,
        vat_number: str | Omit = omit,
    ) -> models.Profile:
        """Update profile.

        `PATCH /profiles/{userId}` gives `Profile`.

        Args:
            user_id: `userId` in the path.
            company_name: `company_name` in the body.
            company_role: `company_role` in the body.
            company_type: `company_type` in the body.
            current_password: `current_password` in the body.
            default_catalog: `default_catalog` in the body.
            display_name: `display_name` in the body.
            marketing: `marketing` in the body.
            password: `password` in the body.
            picture: `picture` in the body.
            project_options_url: `project_options_url` in the body.
            ui_colorscheme: `ui_colorscheme` in the body.
            username: `username` in the body.
            vat_number: `vat_number` in the body.
        """
        return await self._call(
            _UPDATE,
            path={"userId": user_id},
            body={
                "company_name": company_name,
                "company_role": company_role,
                "company_type": company_type,
                "current_password": current_password,
                "default_catalog": default_catalog,
                "display_name": display_name,
                "marketing": marketing,
                "password": password,
                "picture": picture,
                "project_options_url": project_options_url,
                "ui_colorscheme": ui_colorscheme,
                "username": username,
                "vat_number": vat_number,
            },
        )

    async def create_picture(
        self, uuid: UUID | str, *, file: FileInput | Omit = omit
    ) -> models.CreateProfilePictureResponse:
        """Create profile picture.

        `POST /profile/{uuid}/picture` gives `CreateProfilePictureResponse`.

        Args:
            uuid: `uuid` in the path; format uuid.
            file: `file` in the body; format binary.
        """
        return await self._call(_CREATE_PICTURE, path={"uuid": uuid}, body={"file": file})

    async def delete_picture(self, uuid: UUID | str) -> None:
        """Delete profile picture.

        `DELETE /profile/{uuid}/picture` gives nothing.

        Args:
            uuid: `uuid` in the path; format uuid.
        """
        return await self._call(_DELETE_PICTURE, path={"uuid": uuid})

    async def get_address(self, user_id: str) -> models.GetAddressResponse:
        """Get address.

        `GET /profiles/{userId}/address` gives `GetAddressResponse`.

        Args:
            user_id: `userId` in the path.
        """
        return await self._call(_GET_ADDRESS, path={"userId": user_id})

    async def update_address(
        self,
        user_id: str,
        *,
        administrative_area: str | Omit = omit,
        country: str | Omit = omit,
        dependent_locality: str | Omit = omit,
        locality: str | Omit = omit,
        name_line: str | Omit = omit,
        postal_code: str | Omit = omit,
        premise: str | Omit = omit,
        sub_administrative_area: str | Omit = omit,
        sub_premise: str | Omit = omit,
        thoroughfare: str | Omit = omit,
    ) -> models.UpdateAddressResponse:
        """Update address.

        `PATCH /profiles/{userId}/address` gives `UpdateAddressResponse`.

        Args:
            user_id: `userId` in the path.
            administrative_area: `administrative_area` in the body; format ISO ALPHA-2.
            country: `country` in the body; format ISO ALPHA-2.
            dependent_locality: `dependent_locality` in the body.
            locality: `locality` in the body.
            name_line: `name_line` in the body.
            postal_code: `postal_code` in the body.
            premise: `premise` in the body.
            sub_administrative_area: `sub_administrative_area` in the body.
            sub_premise: `sub_premise` in the body.
            thoroughfare: `thoroughfare` in the body.
        """
        return await self._call(
            _UPDATE_ADDRESS,
            path={"userId": user_id},
            body={
                "administrative_area": administrative_area,
                "country": country,
                "dependent_locality": dependent_locality,
                "locality": locality,
                "name_line": name_line,
                "postal_code": postal_code,
                "premise": premise,
                "sub_administrative_area": sub_administrative_area,
                "sub_premise": sub_premise,
                "thoroughfare": thoroughfare,
            },
        )
