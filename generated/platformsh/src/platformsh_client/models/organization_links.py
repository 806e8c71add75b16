from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .organization_links_address import OrganizationLinksAddress
from .organization_links_apply_voucher import OrganizationLinksApplyVoucher
from .organization_links_create_member import OrganizationLinksCreateMember
from .organization_links_create_subscription import OrganizationLinksCreateSubscription
from .organization_links_delete import OrganizationLinksDelete
from .organization_links_estimate_subscription import OrganizationLinksEstimateSubscription
from .organization_links_members import OrganizationLinksMembers
from .organization_links_mfa_enforcement import OrganizationLinksMfaEnforcement
from .organization_links_orders import OrganizationLinksOrders
from .organization_links_payment_source import OrganizationLinksPaymentSource
from .organization_links_profile import OrganizationLinksProfile
from .organization_links_self import OrganizationLinksSelf
from .organization_links_subscriptions import OrganizationLinksSubscriptions
from .organization_links_update import OrganizationLinksUpdate
from .organization_links_vouchers import OrganizationLinksVouchers


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
