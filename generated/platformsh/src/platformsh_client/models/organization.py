from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime import DateTime, Model, OpenStrEnum


class OrganizationAiAgentSettings(Model):
    can_enable: bool | None = None
    log_analyzer_agent_enabled: bool | None = None
    performance_agent_enabled: bool | None = None


class OrganizationLinksAddress(Model):
    href: str | None = None
    """URL that the link leads to."""


class OrganizationLinksApplyVoucher(Model):
    href: str | None = None
    """URL that the link leads to."""

    method: str | None = None


class OrganizationLinksCreateMember(Model):
    href: str | None = None
    """URL that the link leads to."""

    method: str | None = None


class OrganizationLinksCreateSubscription(Model):
    href: str | None = None
    """URL that the link leads to."""

    method: str | None = None


class OrganizationLinksDelete(Model):
    href: str | None = None
    """URL that the link leads to."""

    method: str | None = None


class OrganizationLinksEstimateSubscription(Model):
    href: str | None = None
    """URL that the link leads to."""


class OrganizationLinksMembers(Model):
    href: str | None = None
    """URL that the link leads to."""


class OrganizationLinksMfaEnforcement(Model):
    href: str | None = None
    """URL that the link leads to."""


class OrganizationLinksOrders(Model):
    href: str | None = None
    """URL that the link leads to."""


class OrganizationLinksPaymentSource(Model):
    href: str | None = None
    """URL that the link leads to."""


class OrganizationLinksProfile(Model):
    href: str | None = None
    """URL that the link leads to."""


class OrganizationLinksSelf(Model):
    href: str | None = None
    """URL that the link leads to."""


class OrganizationLinksSubscriptions(Model):
    href: str | None = None
    """URL that the link leads to."""


class OrganizationLinksUpdate(Model):
    href: str | None = None
    """URL that the link leads to."""

    method: str | None = None


class OrganizationLinksVouchers(Model):
    href: str | None = None
    """URL that the link leads to."""


class OrganizationLinks(Model):
    address: OrganizationLinksAddress | None = None
    apply_voucher: Annotated[OrganizationLinksApplyVoucher | None, Field(alias="apply-voucher")] = (
        None
    )
    create_member: Annotated[OrganizationLinksCreateMember | None, Field(alias="create-member")] = (
        None
    )
    create_subscription: Annotated[
        OrganizationLinksCreateSubscription | None, Field(alias="create-subscription")
    ] = None
    delete: OrganizationLinksDelete | None = None
    estimate_subscription: Annotated[
        OrganizationLinksEstimateSubscription | None, Field(alias="estimate-subscription")
    ] = None
    members: OrganizationLinksMembers | None = None
    mfa_enforcement: Annotated[
        OrganizationLinksMfaEnforcement | None, Field(alias="mfa-enforcement")
    ] = None
    orders: OrganizationLinksOrders | None = None
    payment_source: Annotated[
        OrganizationLinksPaymentSource | None, Field(alias="payment-source")
    ] = None
    profile: OrganizationLinksProfile | None = None
    self_: Annotated[OrganizationLinksSelf | None, Field(alias="self")] = None
    subscriptions: OrganizationLinksSubscriptions | None = None
    update: OrganizationLinksUpdate | None = None
    vouchers: OrganizationLinksVouchers | None = None


class OrganizationStatus(OpenStrEnum):
    ACTIVE = "active"
    RESTRICTED = "restricted"
    SUSPENDED = "suspended"
    DELETED = "deleted"


class OrganizationType(OpenStrEnum):
    FIXED = "fixed"
    FLEXIBLE = "flexible"


class Organization(Model):
    links: Annotated[OrganizationLinks | None, Field(alias="_links")] = None
    ai_agent_settings: OrganizationAiAgentSettings | None = None
    billing_legacy: bool | None = None
    billing_profile_id: str | None = None
    capabilities: list[str] | None = None
    country: str | None = None
    created_at: DateTime | None = None
    """When it was created."""

    id: str | None = None
    label: str | None = None
    name: str | None = None
    namespace: str | None = None
    owner_id: UUID | None = None
    security_contact: str | None = None
    status: OrganizationStatus | None = None
    type: OrganizationType | None = None
    updated_at: DateTime | None = None
    """When it was last changed."""

    vendor: str | None = None
