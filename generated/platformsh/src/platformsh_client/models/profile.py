from uuid import UUID

from .._runtime import DateTime, Model, OpenStrEnum


class ProfileCustomerType(OpenStrEnum):
    INDIVIDUAL = "individual"
    CORPORATION = "corporation"
    GOVERNMENT = "government"


class ProfileType(OpenStrEnum):
    USER = "user"
    ORGANIZATION = "organization"


class Profile(Model):
    billing_contact: str | None = None
    company_name: str | None = None
    company_role: str | None = None
    company_type: str | None = None
    created_at: DateTime | None = None
    """When it was created."""

    currency: str | None = None
    customer_type: ProfileCustomerType | None = None
    default_catalog: str | None = None
    display_name: str | None = None
    email: str | None = None
    id: UUID | None = None
    invoiced: bool | None = None
    legal_entity_name: str | None = None
    marketing: bool | None = None
    new_ui: bool | None = None
    picture: str | None = None
    project_options_url: str | None = None
    type: ProfileType | None = None
    ui_colorscheme: str | None = None
    updated_at: DateTime | None = None
    """When it was last changed."""

    username: str | None = None
    vat_number: str | None = None
    website_url: str | None = None
