/** Degrees, offices and memberships that people write behind their name, as they are usually written. */
import { wordSet } from '../word-set.ts';

export const lettersBehind = wordSet({
  doctors:
    'PhD DPhil EdD EngD DBA DSc ScD DLitt LLD MD DO DDS DMD DVM BVSc BVMS PharmD PsyD DrPH DNP DPT AuD OD JD DMin ThD DMA',
  masters:
    'MBA EMBA MSc MS MA MEng MTech ME MPhil MRes MEd MFA MPA MPH MPP MSW MCA MCom MArch MDes LLM MLIS MHA MSN MPharm MBBS MMath MIM',
  bachelors:
    'BA BSc BS BEng BTech BE BEd BCom BBA BCA BArch BDes LLB BPharm BN BSN BFA BDS BMus BAcc Hons PEng',
  certificates: 'PGCE PgDip PGDip PGDM PGDBA GradDip PGCert CertEd FdSc DipHE HND DipM CertHE',
  accountants:
    'CPA CA CFA CMA CIA ACA FCA ACCA FCCA FCMA ACMA CGMA CGA AAT EA CFP CFE CAIA FRM CIMA CTA FCPA ChFC CLU AIA FIA FSA',
  engineers:
    'PE PEng EIT CEng IEng EngTech MIET FIET MIMechE FIMechE MICE FICE MIEEE CPEng FREng MIEAust CSci CChem RPE EUR-ING',
  projects: 'PMP PMI PgMP CAPM ACP PRINCE2 CSM CSPO PSM SAFe SPC ITIL MSP APM MAPM ChPP LSSBB CSSBB CMC RMP',
  computing: 'CISSP CISM CISA CRISC CEH CCNA CCNP CCIE OSCP AWS MCSE CITP MBCS FBCS TOGAF CIPP CIPM CDPSE',
  people: 'PHR SPHR GPHR SHRM-CP SHRM-SCP CIPD FCIPD MCIPD ACC PCC MCC CPTD CPHR CHRP CHRL',
  health:
    'RN RGN NP FNP PA-C RD LCSW LMFT LPC LMHC BCBA CNM CRNA OTR RPh FRCP MRCP FRCS MRCS MRCGP FACP FACS FACHE FAAN CRNP CNS',
  building: 'RIBA AIA MRICS FRICS LEED AP MRTPI FRTPI MCIOB FCIOB RA ARB AICP ASLA RLA CPHC MCIBSE',
  marketing: 'CIM FCIM MCIM FRSA FRS FRSE FBA FIoD MIoD FInstLM CMgr FCMI MCMI APR FCIPR MCIPR CIPR CDir',
  honours:
    'OBE MBE CBE KBE DBE GBE CB KCB CMG OAM AM AO AC ONZM MNZM KC QC SC JP MP MEP MLA MSP TD RET RETD VSM PVSM AVSM DL',
  generations: 'Jr Sr II III IV Esq Esquire',
  law: 'Esq JD LLM LLB SJD BCL GDL CILEx',
  czech: 'CSc DrSc DiS Dis PhD ArtD',
  indonesian: 'SKom MKom SE SH ST MT MM MH SPd MPd MSi SSi SIKom SSos Ak AMd',
  others:
    'CSc DEA DESS HDR MSt MTh ThM MDiv BTh STM CPCC CTP CPIM CSCP CLTD CPSM CPP CEM CBAP CSP ASP CIH SSGB SSBB GISP PG CPG LLP FIEEE',
  ranks:
    'Hons Cantab Oxon FIMA CMath CStat FRAS FLS FGS CGeol FHEA SFHEA NTF NPQH QTS FCCT FSB FRSB CBiol FIP CIPT',
});

/** Those that are nobody's name however they are written. Folded. */
export const lettersInAnyCase = wordSet({
  degrees:
    'phd dphil edd mba emba msc bsc meng beng mtech btech mphil llb llm mbbs mcom bcom dba pharmd psyd',
  others: 'pmp cpa acca fcca cissp csm cspo cfa esq esquire jr sr csc drsc',
});
