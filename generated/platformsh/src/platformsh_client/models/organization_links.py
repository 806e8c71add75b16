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
    self_: OrganizationLinksSelf | None = Field(default=None, alias="self")
    update: OrganizationLinksUpdate | None = None
    delete: OrganizationLinksDelete | None = None
    members: OrganizationLinksMembers | None = None
    create_member: OrganizationLinksCreateMember | None = Field(default=None, alias="create-member")
    address: OrganizationLinksAddress | None = None
    profile: OrganizationLinksProfile | None = None
    payment_source: OrganizationLinksPaymentSource | None = Field(
        default=None, alias="payment-source"
    )
    orders: OrganizationLinksOrders | None = None
    vouchers: OrganizationLinksVouchers | None = None
    apply_voucher: OrganizationLinksApplyVoucher | None = Field(default=None, alias="apply-voucher")
    subscriptions: OrganizationLinksSubscriptions | None = None
    create_subscription: OrganizationLinksCreateSubscription | None = Field(
        default=None, alias="create-subscription"
    )
    estimate_subscription: OrganizationLinksEstimateSubscription | None = Field(
        default=None, alias="estimate-subscription"
    )
    mfa_enforcement: OrganizationLinksMfaEnforcement | None = Field(
        default=None, alias="mfa-enforcement"
    )
