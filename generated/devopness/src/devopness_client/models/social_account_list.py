from typing import TypeAlias

from .social_account_relation import SocialAccountRelation

SocialAccountList: TypeAlias = list[SocialAccountRelation]
